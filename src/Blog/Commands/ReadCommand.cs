using System.Collections.Immutable;
using System.CommandLine;
using Blog.App;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.Settings;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>The reader itself.</summary>
internal static class ReadCommand
{
    /// <summary>The start that most starts are: without arguments, and so without a parser for them.</summary>
    internal static int Run() => Endings.Of(isVerbose: false, () =>
    {
        SettingValues settings = SettingsFile.Load(Environment.GetEnvironmentVariable);
        if (LinearCommand.IsWanted(settings.Preferences.Linear)) return LinearCommand.Run(PostSource.From(settings).Load(), slug: null);
        if (CannotDraw() is { } reason) return CommandLine.Run(["list"], reason);
        return Piped() is { } piped
            ? Open(new ReadRequest(settings, PostSource.From(settings) with { Known = piped }) { Slug = piped.Posts[0].Slug })
            : Open(new ReadRequest(settings, PostSource.From(settings)));
    });

    /// <param name="opened">The essay to open, or the file or folder to read, or <c>-</c>.</param>
    internal static int Run(CommandRun run, Argument<string?> opened)
    {
        string? wanted = run.Value(opened);
        PostSource source = run.Source;
        if (wanted == StandardInput.Sign || (wanted is null && Terminals.OutputIsTerminal && Piped() is not null)) source = source with { Known = StandardInput.Read() };
        else if (wanted is not null && (Directory.Exists(wanted) || File.Exists(wanted))) source = source with { Path = wanted };
        else if (wanted is not null && CommandMeant(run, wanted) is { } meant) throw meant;
        bool isPost = wanted is not null && source.Known is null && source.Path != wanted;

        if (LinearCommand.IsWanted(run.WantsLinear)) return Talk(run, source, isPost ? wanted : null);
        if (CannotDraw() is { } reason) return Print(run, source, isPost ? wanted : null, reason);
        ReadRequest request = new(run.ReadSettings(), source) { Filter = run.Filter, Sort = run.Sort, KeepsNothing = run.WantsNoState };
        if (!isPost) return Open(request with { Slug = source.Known?.Posts[0].Slug });
        Library library = source.Load();
        (Post post, string? fragment) = PostFinder.FindPlace(library, wanted!);
        return Open(request with { Slug = post.Slug, Fragment = fragment, Read = library });
    }

    private static int Talk(CommandRun run, PostSource source, string? wanted)
    {
        Library library = source.Load();
        string? slug = wanted is null ? source.Known?.Posts[0].Slug : PostFinder.FindPlace(library, wanted).Post.Slug;
        return LinearCommand.Run(library with { Posts = Selection.Of(library, run.Filter, run.Sort, run.StateFor(run.Filter)).Posts }, slug);
    }

    /// <summary>A word that is nearly a command's name and in no essay's is a slip of the fingers.</summary>
    private static Failure? CommandMeant(CommandRun run, string wanted) =>
        Spelling.Nearest(wanted, run.CommandNames) is { } verb && !run.Source.Load().Posts.Any(post => PostFinder.Fits(post, wanted))
            ? Failure.NotFound($"no essay is called “{wanted}”. Is the command {verb} meant?")
            : null;

    /// <summary>What comes in by a pipe, with the keys from the terminal; null where standard input is the terminal, or has nothing.</summary>
    private static Library? Piped()
    {
        try
        {
            return Terminals.InputIsTerminal ? null : StandardInput.TryRead();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static int Print(CommandRun run, PostSource source, string? wanted, string reason)
    {
        if (reason.Length > 0) Outputs.Tell(reason);
        Library library = source.Load();
        if (wanted is not null) return ShowCommand.PrintOne(run, PostFinder.FindPlace(library, wanted).Post);
        if (source.Known is not null || File.Exists(source.Path)) return ShowCommand.PrintOne(run, library.Posts[0]);
        return ListCommand.Print(run, Selection.Of(library, run.Filter, run.Sort, run.StateFor(run.Filter)));
    }

    private static int Open(ReadRequest request)
    {
        if (!request.Source.Exists) request.Source.Load(); // throws, and says what is wrong
        if (!request.Filter.IsNone) request.Check();
        (KeyBook keys, ImmutableArray<SettingProblem> keyProblems) =
            OwnKeys.Read(request.Likes.Keys, SettingsFile.Path(Environment.GetEnvironmentVariable) ?? "");
        if (!Terminals.TryOpen(Outputs.Describe, out ITerminal? terminal, out string? trouble)) throw Failure.WrongUsage(trouble + ".");
        using ITerminal open = terminal;
        Surroundings surroundings = new(terminal.Size, request.Theme)
        {
            Traits = TerminalTraits.FromEnvironment(Environment.GetEnvironmentVariable),
            Keys = keys,
            Notice = request.Settings.Problems.Concat(keyProblems).FirstOrDefault()?.ToString(),
        };
        Model model = new([request.Screen], surroundings) { MouseWanted = request.Likes.Mouse };
        using EffectPerformer performer = new(request.Loading())
        {
            Typesetting = request.Typesetting,
            Keeper = new StateKeeper(request.Store),
            Watched = request.Source.Known is null ? request.Source.Path : null,
        };
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
}
