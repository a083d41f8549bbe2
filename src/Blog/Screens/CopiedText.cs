using System.Text;
using Blog.Articles;
using Blog.Terminal.Text;

namespace Blog.Screens;

/// <summary>Text of an article as its author wrote it: without margins, line breaks, and hyphens of ours.</summary>
internal static class CopiedText
{
    /// <summary>The paragraph that the first row of a window is in, or else the first that begins in the window: the author's prose before headings, code and tables.
    /// Null where there is no text.</summary>
    internal static string? ParagraphAt(Article article, int top, int height)
    {
        int end = Math.Min(article.Lines.Length, top + height);
        int first = Math.Min(top, end);
        while (first > 0 && first < end && article.Lines[first].Extent.Join != LineJoin.None) first--;

        List<(int Row, string Text)> texts = [];
        for (int row = first; row < end; row++)
        {
            if (article.Lines[row].Extent is not { Join: LineJoin.None, IsDrawn: false } || IsWithin(article.Listings, row)) continue;
            string text = From(article, row);
            if (text.Any(char.IsLetterOrDigit)) texts.Add((row, text));
        }

        return texts.Find(text => IsProse(article, text.Row)).Text ?? texts.FirstOrDefault().Text;
    }

    private static bool IsProse(Article article, int row) =>
        article.Lines[row].Source >= 0
        && !article.Headings.Any(heading => heading.Row == row)
        && !article.TableRows.Any(cells => row >= cells.Row && row < cells.Row + cells.Height);

    private static bool IsWithin(IEnumerable<ArticleListing> listings, int row) => listings.Any(code => row >= code.Row && row < code.Row + code.Height);

    private static string From(Article article, int row)
    {
        StringBuilder text = new(TextOf(article, row));
        for (row++; row < article.Lines.Length && article.Lines[row].Extent.Join is var join && join != LineJoin.None; row++)
        {
            if (join == LineJoin.Hyphen && text.Length > 0) text.Length--;
            if (join == LineJoin.Space) text.Append(' ');
            text.Append(TextOf(article, row));
        }

        return text.ToString();
    }

    private static string TextOf(Article article, int row)
    {
        ArticleLine line = article.Lines[row];
        string text = FindRows.TextOf(line);
        return text.Length <= line.Extent.Before + line.Extent.After ? "" : text[line.Extent.Before..^line.Extent.After].Trim();
    }
}
