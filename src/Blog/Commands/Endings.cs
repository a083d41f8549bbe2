using Blog.Posts;

namespace Blog.Commands;

/// <summary>How a command ends: with a status, and with one line where something went wrong.</summary>
internal static class Endings
{
    /// <param name="isVerbose">True to print the cause too.</param>
    internal static int Of(bool isVerbose, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Failure failure)
        {
            return Tell(failure.Status, failure.Message, failure);
        }
        catch (Exception problem) when (problem is PostFolderException or IOException or UnauthorizedAccessException)
        {
            return Tell(Exit.NotFound, problem.Message, problem);
        }

        int Tell(int status, string message, Exception problem)
        {
            Outputs.Fail(status, message);
            if (isVerbose) Outputs.Explain(problem.InnerException ?? problem);
            return status;
        }
    }
}
