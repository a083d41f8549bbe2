using System.Text;
using Blog.Articles;
using Blog.Terminal.Text;

namespace Blog.Screens;

/// <summary>Text of an article as its author wrote it: without margins, line breaks, and hyphens of ours.</summary>
internal static class CopiedText
{
    /// <summary>Less than this is a label or a heading rather than a paragraph, in units.</summary>
    private const int Short = 40;

    /// <summary>The first paragraph that begins in a window, or else the one that the window is within; null where there is no text.</summary>
    internal static string? ParagraphAt(Article article, int top, int height)
    {
        int end = Math.Min(article.Lines.Length, top + height);
        List<string> begun = [];
        for (int row = top; row < end; row++)
        {
            if (article.Lines[row].Extent.Join == LineJoin.None && From(article, row) is { Length: > 0 } text) begun.Add(text);
        }

        return begun.Find(text => text.Length >= Short) ?? begun.FirstOrDefault() ?? Around(article, top);
    }

    private static string? Around(Article article, int row)
    {
        if (row >= article.Lines.Length) return null;
        while (row > 0 && article.Lines[row].Extent.Join != LineJoin.None) row--;
        return From(article, row) is { Length: > 0 } text ? text : null;
    }

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
