using Blog.App;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.State;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>The reader itself.</summary>
internal static class ReadCommand
{
    /// <param name="source">Where the posts are.</param>
    /// <param name="wanted">The essay to open, or null for the shelf.</param>
    internal static int Run(PostSource source, string? wanted)
    {
        if (CannotDraw() is { } reason)
        {
            if (reason.Length > 0) Outputs.Fail(Exit.Done, reason);
            return wanted is null ? ListCommand.Run(source) : ShowCommand.Run(source, wanted, ShowCommand.UsualWidth, traits: null);
        }

        string? slug = null;
        if (wanted is not null)
        {
            (slug, string problem) = Slug(source, wanted);
            if (slug is null) return Outputs.Fail(Exit.NotFound, problem);
        }

        if (!Directory.Exists(source.Path) && !File.Exists(source.Path)) return ListCommand.Run(source);

        if (!Terminals.TryOpen(Outputs.Describe, out ITerminal? terminal, out string? trouble)) return Outputs.Fail(Exit.WrongUsage, trouble + ".");
        using ITerminal open = terminal;
        TerminalTraits traits = TerminalTraits.FromEnvironment(Environment.GetEnvironmentVariable);
        Model model = new([new BrowseScreen { OpenAtStart = slug }], new Surroundings(terminal.Size, ThemeList.ForLocale(Environment.GetEnvironmentVariable)) { Traits = traits });
        StateStore store = new(StatePath.Usual(Environment.GetEnvironmentVariable), source.StateName, TimeProvider.System);
        using EffectPerformer performer = new(source.LoadInBatches) { Keeper = new StateKeeper(store), Watched = source.Path };
        int status = new Session(terminal, model, performer, TimeProvider.System).Run(new LoadLibrary());

        // The terminal first: what was read is kept without the reader waiting for the disk.
        terminal.Dispose();
        return status;
    }

    /// <returns>Null when there is a terminal to draw on; else why not, empty where it goes without saying.</returns>
    private static string? CannotDraw()
    {
        if (!Terminals.OutputIsTerminal) return "";
        return Environment.GetEnvironmentVariable("TERM") switch
        {
            null or "" => OperatingSystem.IsWindows() ? null : "TERM is not set, so there is no telling how to draw. Here is the list.",
            "dumb" => "TERM is dumb: this terminal cannot draw. Here is the list.",
            _ => null,
        };
    }

    private static (string? Slug, string Problem) Slug(PostSource source, string wanted)
    {
        try
        {
            (Post? post, string problem) = PostFinder.Find(source.Load().Posts, wanted);
            return (post?.Slug, problem);
        }
        catch (PostFolderException problem)
        {
            return (null, problem.Message);
        }
    }
}
