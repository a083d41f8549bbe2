using System.Globalization;
using Blog.Articles.Setting;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Blocks;

/// <summary>The head of an article, from what the post says of itself.</summary>
/// <remarks>
/// <code>
/// AI Engineering · April 1, 2026 · 6 min read
///
/// AI Is Not a Model. It Is a System.
/// ══════════════════════════════════
/// Behind every useful AI product is an architecture of
/// pipelines, retrieval, tools, and feedback loops.
/// By Ada Lovelace · Updated May 2, 2026
/// </code>
/// </remarks>
internal static class HeadSetter
{
    public static void Set(Post post, Composition composition)
    {
        SetText(About(post, composition.Glyphs), Role.Meta, composition);
        composition.Galley.Space(1);
        SetTitle(post.Title, composition);
        SetText(post.Deck ?? "", Role.Deck, composition);
        SetText(Byline(post, composition.Glyphs), Role.Meta, composition);
        foreach (PostNotice notice in post.Notices) NoticeSetter.Set(Written(notice), composition);
        composition.Galley.Space(1);
        composition.Galley.FlushSpace();
    }

    private static void SetTitle(string title, Composition composition)
    {
        IReadOnlyList<BrokenLine> lines = Paragraphs.Break(Flow(title, Role.Title, composition).Pieces, composition);
        if (lines.Count == 0) return;
        Paragraphs.Add(lines, composition);
        Rules.Under(lines, composition.Glyphs.DoubleLine, composition);
    }

    private static void SetText(string text, Role role, Composition composition) => Paragraphs.Set(Flow(text, role, composition));

    private static TextFlow Flow(string text, Role role, Composition composition)
    {
        var flow = new TextFlow(composition) { Style = composition.Style(role) };
        flow.Text(text, -composition.Offset);
        return flow;
    }

    private static string About(Post post, Glyphs glyphs) => Joined(glyphs,
        post.Draft ? "Draft" : null,
        post.Category,
        post.DateOrigin == DateOrigin.FileTime ? $"file of {Written(post.Date)}" : Written(post.Date),
        $"{post.ReadingMinutes.ToString(CultureInfo.InvariantCulture)} min read");

    private static string Byline(Post post, Glyphs glyphs) => Joined(glyphs,
        post.Authors.Length > 0 ? "By " + string.Join(", ", post.Authors) : null,
        post.Updated is { } updated && updated != post.Date ? "Updated " + Written(updated) : null);

    private static string Written(PostNotice notice) => notice.Line > 0 ? $"Line {notice.Line}: {notice.Message}" : notice.Message;

    private static string Written(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Joined(Glyphs glyphs, params string?[] parts) =>
        string.Join($" {glyphs.Dot} ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
