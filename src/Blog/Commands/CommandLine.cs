using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Commands.Ssh;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;

namespace Blog.Commands;

/// <summary>The grammar of the command line.</summary>
internal static class CommandLine
{
    internal static int Run(string[] args)
    {
        ParseResult parsed = Root().Parse(args);
        if (parsed.Errors is [ParseError error, ..]) return Outputs.Fail(Exit.WrongUsage, $"{error.Message} 'blog --help' tells how it goes.");
        return parsed.Invoke();
    }

    private static RootCommand Root()
    {
        Option<string?> posts = new("--posts") { Description = "the folder with the posts; else BLOG_POSTS, else the essays that come with the tool", HelpName = "DIR", Recursive = true };
        Option<bool> drafts = new("--drafts") { Description = "with drafts, and posts dated in the future", Recursive = true };
        Argument<string?> opened = new("POST | FILE | DIR") { Description = "the essay to open (its name or a part of it), or the file or folder to read", Arity = ArgumentArity.ZeroOrOne };

        RootCommand root = new("A full-screen reader for essays, in a terminal.") { posts, drafts, opened };
        root.SetAction(parsed => Read(parsed.GetValue(opened), parsed.GetValue(posts), parsed.GetValue(drafts)));
        root.Add(List(posts, drafts));
        root.Add(Show(posts, drafts));
        SshVerbs.AddTo(root, posts);
        return root;
    }

    private static int Read(string? opened, string? posts, bool drafts) => opened switch
    {
        null => ReadCommand.Run(PostSource.From(posts, drafts), null),
        _ when Directory.Exists(opened) || File.Exists(opened) => ReadCommand.Run(new PostSource(opened, drafts), null),
        _ => ReadCommand.Run(PostSource.From(posts, drafts), opened),
    };

    private static Command List(Option<string?> posts, Option<bool> drafts)
    {
        Command list = new("list", "Print the shelf, a line for each essay.");
        list.SetAction(parsed => ListCommand.Run(PostSource.From(parsed.GetValue(posts), parsed.GetValue(drafts))));
        return list;
    }

    private static Command Show(Option<string?> posts, Option<bool> drafts)
    {
        Argument<string> post = new("POST") { Description = "its name, a part of its name or title that only one has, or a file" };
        Option<int?> width = new("--width") { Description = "the width in cells, 4 or more", HelpName = "N" };
        width.Validators.Add(result =>
        {
            if (result.Tokens is [Token token] && (!int.TryParse(token.Value, out int cells) || cells < 4)) result.AddError("--width takes a number of cells, 4 or more.");
        });
        Option<string> color = new("--color") { Description = "always, never or auto: colour where the output is a terminal", HelpName = "WHEN", DefaultValueFactory = _ => "auto" };
        color.AcceptOnlyFromAmong("always", "never", "auto");

        Command show = new("show", "Print an essay, typeset.") { post, width, color };
        show.SetAction(parsed => ShowCommand.Run(
            PostSource.From(parsed.GetValue(posts), parsed.GetValue(drafts)),
            parsed.GetRequiredValue(post),
            parsed.GetValue(width) ?? ShowCommand.UsualWidth,
            Traits(parsed.GetRequiredValue(color))));
        return show;
    }

    private static TerminalTraits? Traits(string when)
    {
        TerminalTraits here = TerminalTraits.FromEnvironment(Environment.GetEnvironmentVariable);
        return when switch
        {
            "always" => here.Colors == ColorDepth.None ? here with { Colors = ColorDepth.Ansi16 } : here,
            "auto" when Terminals.OutputIsTerminal && !Terminals.IsDumb => here,
            _ => null,
        };
    }
}
