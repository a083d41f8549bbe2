using System.Collections.Immutable;
using Blog.Articles;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>A part of an essay: the rows of a heading and what stands under it.</summary>
/// <param name="End">The row after the last.</param>
internal readonly record struct Section(int Start, int End)
{
    internal static Section Whole(Article article) => new(0, article.Lines.Length);

    /// <summary>By the heading's id, its text, or a part of its text that no other has.</summary>
    /// <exception cref="Failure">There is no such heading, or more than one.</exception>
    internal static Section Find(Article article, string wanted, string slug)
    {
        ArticleHeading heading = FindHeading(article.Headings, wanted.TrimStart('#').Trim(), slug);
        int next = article.Headings.Where(other => other.Row > heading.Row && other.Level <= heading.Level)
            .Select(other => other.Row).DefaultIfEmpty(EndOf(article)).Min();
        return new Section(heading.Row, next);
    }

    /// <summary>The notes at the end belong to no section.</summary>
    private static int EndOf(Article article) => article.Notes.Select(note => note.Row).DefaultIfEmpty(article.Lines.Length).Min();

    private static ArticleHeading FindHeading(ImmutableArray<ArticleHeading> headings, string wanted, string slug)
    {
        if (headings.FirstOrDefault(heading => Same(heading.Id, wanted) || Same(heading.Text, wanted)) is { } exact) return exact;
        ImmutableArray<ArticleHeading> found = [.. headings.Where(heading => heading.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase))];
        if (found is [ArticleHeading only]) return only;
        if (found.Length > 1) throw Failure.NotFound($"“{wanted}” fits {found.Length} headings of {slug}: {string.Join(", ", found.Take(5).Select(heading => heading.Id))}.");
        string? near = Spelling.Nearest(wanted, headings.Select(heading => heading.Text)) ?? Spelling.Nearest(wanted, headings.Select(heading => heading.Id));
        throw Failure.NotFound($"{slug} has no heading “{wanted}”. {(near is null ? $"'blog show {slug} --toc' shows them." : $"Is “{near}” meant?")}");
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
