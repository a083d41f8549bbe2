using System.Collections.Immutable;
using Blog.Articles;
using Blog.Posts;
using Blog.Search;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// Sets what goes with an essay under its last row:
/// <code>
/// ──────────────────────────────────────────────
/// Related essays
///
/// Architecture Is the Business Logic of Scale
/// Mar 10, 2026 · Engineering
/// </code>
/// Rows of ours: they have no text of the author's to find or copy.
/// </summary>
internal static class EndingSetter
{
    private const int MostLinked = 8;
    private const int TitleRows = 2;

    /// <summary>The article with this ending in place of the one that it has.</summary>
    internal static Article Under(Article article, EssayEnding ending, Theme theme)
    {
        Article essay = Bare(article);
        if (ending.IsEmpty) return essay;

        Rows rows = new(essay, theme);
        rows.Add("", Role.Text);
        rows.Add(string.Concat(Enumerable.Repeat(theme.Glyphs.Horizontal, essay.Width)), Role.Rule);
        AddSection("Related essays", ending.Related, ending.Related.Length, rows);
        AddSection("Links here", ending.LinkedFrom, MostLinked, rows);
        return rows.Set();
    }

    private static Article Bare(Article article) => article.Ending is not { } ending ? article : article with
    {
        Lines = article.Lines[..^ending.Rows], Links = article.Links[..^ending.Links], Ending = null,
    };

    private static void AddSection(string name, ImmutableArray<Post> posts, int most, Rows rows)
    {
        if (posts.IsEmpty) return;
        if (rows.HasSections) rows.Add("", Role.Text);
        rows.HasSections = true;
        rows.Add(name, Role.Meta);
        foreach (Post post in posts.Take(most))
        {
            rows.Add("", Role.Text);
            rows.AddLink(post);
        }

        if (posts.Length <= most) return;
        rows.Add("", Role.Text);
        rows.Add($"and {posts.Length - most} more", Role.Muted);
    }

    private sealed class Rows(Article essay, Theme theme)
    {
        private readonly List<Line> _lines = [];
        private readonly List<ArticleLink> _links = [];

        internal bool HasSections { get; set; }

        internal void Add(string text, Role role)
        {
            string shown = Ellipsis.Cut(text, essay.Width, theme.Glyphs);
            _lines.Add(shown.Length == 0 ? Line.Empty : new Line([new Run(shown, theme[role])]));
        }

        internal void AddLink(Post post)
        {
            ImmutableArray<(int Row, int Column, int Width)>.Builder spans = ImmutableArray.CreateBuilder<(int, int, int)>();
            foreach (string row in Ellipsis.Wrap(post.Title, essay.Width, TitleRows, theme.Glyphs))
            {
                spans.Add((essay.Lines.Length + _lines.Count, 0, CellWidth.Measure(row)));
                Add(row, Role.Link);
            }

            Add(string.Join($" {theme.Glyphs.Dot} ", new[] { Dates.Short(post.Date), post.Category }.Where(part => !string.IsNullOrEmpty(part))), Role.Meta);
            _links.Add(new ArticleLink(post.Path, spans.ToImmutable()) { To = post });
        }

        internal Article Set() => essay with
        {
            Lines = [.. essay.Lines, .. _lines.Select((line, row) => new ArticleLine(line, ArticleEnding.FirstPlace + row, OfOurs(line)))],
            Links = [.. essay.Links, .. _links],
            Ending = new ArticleEnding(_lines.Count, _links.Count),
        };

        private static LineExtent OfOurs(Line line) => new(LineJoin.None, Before: line.Runs.Sum(run => run.Text.Length));
    }
}
