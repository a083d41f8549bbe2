namespace Blog.Commands;

/// <summary>A command cannot go on. It ends with this status, and the message on one line: what, where, and what to do.</summary>
internal sealed class Failure(int status, string message, Exception? cause = null) : Exception(message, cause)
{
    internal int Status => status;

    internal static Failure NotFound(string message) => new(Exit.NotFound, message);

    internal static Failure WrongUsage(string message) => new(Exit.WrongUsage, message);
}
