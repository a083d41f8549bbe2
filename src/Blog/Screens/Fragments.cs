using System.Globalization;
using System.Text;
using Blog.Articles;
using Blog.Search.Folding;

namespace Blog.Screens;

/// <summary>
/// Finds what a link's <c>#fragment</c> means. Every generator makes other ids of a heading (GitHub <c>a--b</c>, Hugo <c>a-b</c>,
/// kramdown without the number in front), so what an author copied from the site's own page is compared by letters and digits.
/// </summary>
internal static class Fragments
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The first row of the heading or note, the row of the reference or of what HTML names so, or null when the essay has none of that name.</summary>
    internal static int? RowOf(Article article, string fragment)
    {
        if (article.Headings.FirstOrDefault(heading => heading.Id == fragment) is { } exact) return exact.Row;
        if (article.Targets.FirstOrDefault(target => target.Id == fragment) is { } named) return named.Row;
        if (NoteOf(article, fragment) is { } note) return note.Row;
        if (ReferredFrom(article, fragment) is { References: [int row, ..] }) return row;

        string wanted = Key(fragment);
        if (fragment.Length == 0 || wanted == "top") return 0;
        return article.Headings.FirstOrDefault(heading => Key(heading.Id) == wanted || Key(heading.Text) == wanted)?.Row
            ?? (WithoutNumber(wanted) is { } words ? article.Headings.FirstOrDefault(heading => WithoutNumber(Key(heading.Text)) == words)?.Row : null);
    }

    /// <summary>The note of <c>fn:1</c>, <c>fn-1</c> or <c>user-content-fn-label</c>.</summary>
    internal static ArticleNote? NoteOf(Article article, string fragment) => Named(article, fragment, "fn");

    /// <summary>The note whose way back is <c>fnref:1</c>.</summary>
    internal static ArticleNote? ReferredFrom(Article article, string fragment) => Named(article, fragment, "fnref");

    private static ArticleNote? Named(Article article, string fragment, string prefix)
    {
        const string GitHub = "user-content-";
        string name = fragment.StartsWith(GitHub, StringComparison.Ordinal) ? fragment[GitHub.Length..] : fragment;
        if (!name.StartsWith(prefix, StringComparison.Ordinal)) return null;
        name = name[prefix.Length..].TrimStart(':', '-');
        return article.Notes.FirstOrDefault(note => note.Number.ToString(CultureInfo.InvariantCulture) == name || note.Id == name);
    }

    private static string Key(string text)
    {
        StringBuilder key = new(text.Length);
        foreach (Rune rune in Fold.Text(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) key.Append(rune);
        }

        return key.ToString();
    }

    /// <summary>Null where nothing else is left: then it is the number that counts.</summary>
    private static string? WithoutNumber(string key) => key.TrimStart(Digits) is { Length: > 0 } words ? words : null;
}
