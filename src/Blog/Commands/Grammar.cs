using System.Collections.Immutable;
using System.CommandLine;
using Blog.Commands.Ssh;

namespace Blog.Commands;

/// <summary>The grammar of the command line. Help, manual and completion are made from it.</summary>
internal sealed class Grammar
{
    internal static readonly ImmutableArray<string> Examples =
        ["blog", "blog night-production-broke", "blog ~/notes --tag idea", "cat essay.md | blog", "blog list --json | jq -r '.posts[].slug'"];

    internal Grammar()
    {
        Argument<string?> opened = new("POST|FILE|DIR")
        {
            Description = "the essay to open (its name or a part of it), the file or folder to read, or - for standard input",
            Arity = ArgumentArity.ZeroOrOne,
        };
        opened.CompletionSources.Add(Completing.SlugsAndFiles);

        Root = new RootCommand("A full-screen reader for essays, in a terminal.");
        Root.Directives.Clear();
        Root.Options.Clear();
        Root.Add(opened);
        Root.Add(new System.CommandLine.Help.HelpOption("--help", "-h") { Description = "this help; with a command, that command's", Action = new HelpAction(this), Recursive = true });
        Root.Add(new VersionOption { Description = "the version" });
        Root.Add(Shared.Posts);
        Root.Add(Shared.Verbose);
        Root.Add(Shared.Theme);
        Root.Add(Shared.Linear);
        Root.Add(Shared.NoState);
        foreach (Option option in Shared.Typesetting) Root.Add(option);
        Shared.Filter.AddTo(Root);
        Root.SetAction(parsed => ReadCommand.Run(new CommandRun(parsed, Shared), opened));
        foreach (Verb verb in Verbs()) Root.Add(verb);
        SshVerbs.AddTo(Root, Shared);
    }

    internal RootCommand Root { get; }

    internal SharedOptions Shared { get; } = new();

    /// <summary>What the command line of the program itself is called, whatever its file is.</summary>
    internal static string NameOf(Command command) => command is RootCommand ? "blog" : "blog " + command.Name;

    private Verb[] Verbs() =>
    [
        ListCommand.Define(Shared),
        ShowCommand.Define(Shared),
        SearchCommand.Define(Shared),
        TagsCommand.Define(Shared),
        CategoriesCommand.Define(Shared),
        CheckCommand.Define(Shared),
        NewCommand.Define(Shared),
        KeysCommand.Define(Shared),
        ConfigCommand.Define(Shared),
        DoctorCommand.Define(Shared),
        SchemaCommand.Define(),
        CompletionCommand.Define(),
        ManCommand.Define(this),
        CompleteCommand.Define(this),
    ];
}
