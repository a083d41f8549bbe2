using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Articles;
using Blog.Articles.Parsing;
using Blog.Posts;
using Blog.Posts.FrontMatter;
using Blog.Themes;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Blog.Commands;

/// <summary>A post that is being checked: its text, parsed once, and what was found in it.</summary>
internal sealed partial class CheckedPost(Post post, PostText text)
{
    private readonly List<Problem> _problems = [];
    private readonly Lazy<HashSet<string>> _ids = new(() => IdsOf(post, text));

    public Post Post { get; } = post;

    public string Source { get; } = text.Source;

    public FrontMap Fields { get; } = FrontMatterReader.Read(text.Source, new Notices()).Fields;

    /// <summary>The text as Markdown, or null where it cannot be read as that.</summary>
    public ParsedText? Parsed { get; } = MarkdownReader.Read(text.Source[text.BodyStart..], out _);

    public IEnumerable<Problem> Problems => _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column);

    /// <summary>True where a fragment names a heading, a note, or what has an id in HTML. Each generator has its own way with dots and signs, so that
    /// letters and digits alone are compared.</summary>
    public bool Has(string fragment) => _ids.Value.Contains(Squeezed(fragment));

    public IEnumerable<string> Headings => Article(Post, text).Headings.Select(heading => heading.Id);

    /// <summary>All parts of the text, those of notes that nothing refers to as well.</summary>
    public IEnumerable<MarkdownObject> Parts => Parsed is null ? [] : Parsed.Document.Descendants().Concat(Parsed.LooseNotes.SelectMany(note => note.Descendants()));

    public IEnumerable<Footnote> Notes => Parsed is null ? [] : Parsed.Document.Descendants<Footnote>().Concat(Parsed.LooseNotes);

    public void Tell(Severity severity, string rule, string message, int line, int column) =>
        _problems.Add(new Problem(Post.Path, Math.Max(1, line), Math.Max(1, column), severity, rule, message));

    /// <param name="place">An offset into the Markdown.</param>
    public void TellAt(int place, Severity severity, string rule, string message)
    {
        ReadOnlySpan<char> before = Source.AsSpan(0, Math.Clamp(place + text.BodyStart, 0, Source.Length));
        Tell(severity, rule, message, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static Article Article(Post post, PostText text) => ArticleSetter.Set(post, text, new ArticleOptions(80, MonoTheme.Instance));

    private static HashSet<string> IdsOf(Post post, PostText text)
    {
        Article article = Article(post, text);
        IEnumerable<string> notes = article.Notes.SelectMany(note => (string[])[$"fn:{note.Number}", $"fnref:{note.Number}", $"fn:{note.Id}"]);
        IEnumerable<string> html = IdAttribute().Matches(text.Source).Select(match => match.Groups[1].Value);
        IEnumerable<string> all = ["", "top", post.Title, .. article.Headings.Select(heading => heading.Id), .. notes, .. html];
        return [.. all.Select(Squeezed)];
    }

    private static string Squeezed(string id) => string.Concat(id.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex("""\b(?:id|name)\s*=\s*["']([^"'<>]{1,200})["']""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IdAttribute();
}
