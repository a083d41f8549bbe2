using System.Globalization;
using Blog.Articles;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>An essay that is to be printed.</summary>
/// <param name="Part">The rows that are wanted.</param>
internal sealed record ShownPost(Post Post, PostText Text, Article Article, Section Part)
{
    internal IEnumerable<Line> Rows => Article.Lines[Part.Start..Part.End].Select(line => line.Content);

    /// <summary>The headings, those under others indented.</summary>
    internal IEnumerable<Line> Contents(Theme theme)
    {
        int top = Article.Headings.Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        return Article.Headings.Where(heading => heading.Row >= Part.Start && heading.Row < Part.End).Select(heading => Line.Of(
            new Run(new string(' ', 2 * (heading.Level - top)) + heading.Text, theme[Role.Text]), new Run("  #" + heading.Id, theme[Role.Muted])));
    }

    /// <summary>The addresses of the links, under their numbers.</summary>
    internal IEnumerable<Line> Addresses(Theme theme)
    {
        HashSet<string> here = [.. Article.Links.Where(link => link.Spans.Any(span => span.Row >= Part.Start && span.Row < Part.End)).Select(link => link.Target)];
        for (int number = 1; number <= Article.NumberedLinks.Length; number++)
        {
            string target = Article.NumberedLinks[number - 1];
            if (here.Contains(target))
                yield return Line.Of(new Run(string.Create(CultureInfo.InvariantCulture, $"[{number}] {target}"), theme[Role.LinkAddress]));
        }
    }

    /// <summary>The file's text, as it was written; of a section its own.</summary>
    internal string Source
    {
        get
        {
            if (Part == Section.Whole(Article)) return Text.Source;
            int start = LineStart(Article.Lines[Part.Start].Source);
            int end = Article.Headings.Where(heading => heading.Row >= Part.End).Select(heading => LineStart(Article.Lines[heading.Row].Source)).DefaultIfEmpty(Text.Source.Length).Min();
            return Text.Source[start..end];
        }
    }

    internal EssayJson ToJson(Library library) => new(
        PostJson.Of(Post, library),
        [.. Article.Headings.Select(heading => new HeadingJson(heading.Level, heading.Text, heading.Id))],
        [.. Article.Links.Select(link => link.Target).Where(target => !target.StartsWith("#fn", StringComparison.Ordinal)).Distinct()],
        Text.Source[Text.BodyStart..]);

    private int LineStart(int place) => Text.Source.LastIndexOf('\n', Math.Clamp(place, 0, Text.Source.Length - 1)) + 1;
}
