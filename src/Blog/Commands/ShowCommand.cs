using System.Collections.Immutable;
using System.CommandLine;
using Blog.Articles;
using Blog.Pages;
using Blog.Posts;
using Blog.Settings;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>Essays, typeset, on standard output.</summary>
internal sealed class ShowCommand
{
    private readonly Argument<string[]> _posts = new("POST")
    {
        Description = "a name, a part of a name or title that only one has, a file, or - for standard input; without any, all that the options let through",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int?> _width = OptionValues.Number("--width", "N", "the width in cells; else the terminal's, up to the measure", 4, 1000);
    private readonly Option<bool> _plain = OptionValues.Flag("--plain", "no escape sequence at all, and the addresses of links at the end");
    private readonly Option<bool> _source = OptionValues.Flag("--source", "the text as it was written");
    private readonly Option<bool> _html = OptionValues.Flag("--html", "as a web page in one file, which prints well");
    private readonly Option<bool> _svg = OptionValues.Flag("--svg", "as a picture of what the terminal shows");
    private readonly Option<bool> _contents = OptionValues.Flag("--toc", "only the headings");
    private readonly Option<string?> _section = OptionValues.One("--section", "HEADING", "only what stands under this heading");
    private readonly Option<bool> _pager = OptionValues.Flag("--pager", "through $PAGER, where the output is a terminal");
    internal static Verb Define(SharedOptions shared)
    {
        ShowCommand show = new();
        show._posts.CompletionSources.Add(Completing.SlugsAndFiles);
        Verb verb = new("show", "Print essays, typeset.")
        {
            Examples = ["blog show night-production-broke --pager", "curl -s https://example.org/notes.md | blog show -", "blog show --tag ai --plain > ai.txt"],
        };
        verb.Add(show._posts);
        foreach (Option option in (Option[])[show._width, show._plain, show._source, show._html, show._svg, show._contents, show._section, show._pager]) verb.Add(option);
        foreach (Option option in shared.Typesetting) verb.Add(option);
        verb.Add(shared.Color);
        verb.Add(shared.Theme);
        shared.AddForms(verb);
        shared.Filter.AddTo(verb);
        verb.SetAction(parsed => show.Run(new CommandRun(parsed, shared)));
        return verb;
    }

    /// <summary>One essay where there is no screen to draw it on.</summary>
    internal static int PrintOne(CommandRun run, Post post)
    {
        ShownPost shown = Set(post, new ArticleOptions(WidthFor(run.Settings.Preferences), ThemeFor(run, run.Traits)), section: null);
        return Outputs.WriteLines(shown.Rows.Select(row => StyledText.Of(row, run.Traits)));
    }

    private int Run(CommandRun run)
    {
        (Library library, ImmutableArray<Post> posts) = Wanted(run);
        TerminalTraits? traits = run.Value(_plain) ? null : run.Traits;
        Preferences likes = run.Settings.Preferences;
        ArticleOptions options = new(run.Value(_width) ?? WidthFor(likes), ThemeFor(run, traits))
        {
            Breaking = likes.Breaking, Justify = likes.Justify, Hyphenate = likes.Hyphenate, SmartPunctuation = likes.SmartPunctuation, CodeLineNumbers = likes.LineNumbers,
            OpenDetails = true, NumberLinks = run.Value(_plain),
        };
        IEnumerable<ShownPost> shown = posts.Select(post => Set(post, options, run.Value(_section)));
        if (run.Value(_source)) return WriteSources(shown);
        if (run.Value(_html)) return Outputs.WriteText(string.Concat(shown.Select(post => HtmlPage.Of(post.Post, post.Text))));
        if (run.Value(_svg)) return Outputs.WriteText(string.Concat(shown.Select(post => ArticlePicture.Draw(post.Post, post.Text, options, isLight: false))));

        IEnumerable<string> lines = run.Form switch
        {
            OutputForm.Json => [JsonText.Document(new ShowJson(JsonVersion.Current, [.. shown.Select(post => post.ToJson(library))]), forms => forms.ShowJson)],
            OutputForm.JsonLines => shown.Select(post => JsonText.Line(post.ToJson(library), forms => forms.EssayJson)),
            _ => Joined(shown, options).Select(row => StyledText.Of(row, traits)),
        };
        return run.Value(_pager) && Terminals.OutputIsTerminal ? Pager.Show(lines) : Outputs.WriteLines(lines);

        IEnumerable<Line> Joined(IEnumerable<ShownPost> essays, ArticleOptions options) => essays.SelectMany(
            (essay, index) => (index == 0 ? [] : Between(options)).Concat(run.Value(_contents) ? essay.Contents(options.Theme) : WithAddresses(essay, options)));
    }

    private static ShownPost Set(Post post, ArticleOptions options, string? section)
    {
        PostText text = PostFolder.ReadText(post);
        Article article = ArticleSetter.Set(post, text, options);
        return new ShownPost(post, text, article, section is null ? Section.Whole(article) : Section.Find(article, section, post.Slug));
    }

    private static IEnumerable<Line> WithAddresses(ShownPost essay, ArticleOptions options)
    {
        ImmutableArray<Line> addresses = options.NumberLinks ? [.. essay.Addresses(options.Theme)] : [];
        return addresses.IsEmpty ? essay.Rows : [.. essay.Rows, Line.Empty, .. addresses];
    }

    private static Line[] Between(ArticleOptions options)
    {
        string rule = string.Concat(Enumerable.Repeat(options.Theme.Glyphs.Horizontal, options.Width));
        return [Line.Empty, Line.Of(rule, options.Theme[Role.Rule]), Line.Empty];
    }

    /// <summary>To a file or a program exactly as it is; to a terminal without what would control it.</summary>
    private static int WriteSources(IEnumerable<ShownPost> shown)
    {
        if (!Terminals.OutputIsTerminal) return Outputs.WriteText(string.Concat(shown.Select(post => post.Source)));
        return Outputs.WriteLines(shown.SelectMany(post => post.Source.TrimEnd('\n').Split('\n')).Select(line => SafeText.Clean(line.TrimEnd('\r'))));
    }

    private (Library Library, ImmutableArray<Post> Posts) Wanted(CommandRun run)
    {
        if (run.Value(_posts) is not { Length: > 0 } names)
        {
            if (run.Filter.IsNone) throw Failure.WrongUsage("show takes the name of an essay, a file, or - for standard input. 'blog list' shows the essays.");
            Selection selection = run.Select();
            if (selection.Posts.IsEmpty) throw Failure.NotFound(NothingFound.Message(selection));
            return (selection.Library, selection.Posts);
        }

        return NamedPosts.Find(run, names);
    }

    private static int WidthFor(Preferences likes) =>
        Terminals.OutputIsTerminal ? Math.Clamp(Terminals.OutputSize.Width, 4, likes.Measure) : likes.Measure;

    /// <summary>Where no style is seen, the theme that does without keeps the author's own signs.</summary>
    private static Theme ThemeFor(CommandRun run, TerminalTraits? traits) =>
        traits is null && !run.HasTheme && run.Theme is TerminalTheme ? MonoTheme.Instance : run.Theme;
}
