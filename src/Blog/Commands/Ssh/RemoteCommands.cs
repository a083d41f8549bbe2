namespace Blog.Commands.Ssh;

/// <summary>Does what a visitor's command asks for.</summary>
internal static class RemoteCommands
{
    /// <returns>The exit status, and the slug of the essay that was shown.</returns>
    internal static (int Status, string? Slug) Run(RemoteCommand command, PostSource source)
    {
        string? slug = null;
        List<string> arguments = [.. command.Arguments, "--posts", source.Path];
        if (command.Post is { } name)
        {
            // The library answers, and never a file of that name: only a post's own slug goes on.
            try
            {
                slug = PostFinder.Find(source.Load(), name).Slug;
            }
            catch (Failure failure)
            {
                return (Outputs.Fail(failure.Status, failure.Message), null);
            }

            arguments.AddRange(["--", slug]);
        }
        else if (!command.Words.IsEmpty)
        {
            arguments.AddRange(["--", .. command.Words]);
        }

        // Names of essays are looked up among the files of the current folder too: be where there is nothing else.
        if (Directory.Exists(source.Path)) Environment.CurrentDirectory = source.Path;
        return (CommandLine.Run([.. arguments]), slug);
    }
}
