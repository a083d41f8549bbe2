using Blog.Articles;
using Blog.Search;

namespace Blog.Screens;

/// <summary>The rows of an article as find wants them: the author's text alone, and how each row goes on from the one before.</summary>
internal static class FindRows
{
    internal static FindRow[] Of(Article article)
    {
        FindRow[] rows = new FindRow[article.Lines.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            ArticleLine line = article.Lines[i];
            string text = TextOf(line);
            rows[i] = new FindRow(line.Extent.After == 0 ? text : text[..^line.Extent.After], line.Extent.Join, line.Extent.Before);
        }

        return rows;
    }

    /// <summary>All that stands in a row.</summary>
    internal static string TextOf(ArticleLine line) =>
        line.Content.Runs.Length == 1 ? line.Content.Runs[0].Text : string.Concat(line.Content.Runs.Select(run => run.Text));
}
