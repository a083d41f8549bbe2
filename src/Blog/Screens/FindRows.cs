using System.Collections.Immutable;
using Blog.Articles;
using Blog.Search;
using Blog.Terminal.Text;

namespace Blog.Screens;

/// <summary>The text of an article as find wants it: the author's alone, cell by cell where it is a table, and how each part goes on from the one before.</summary>
internal static class FindRows
{
    internal static List<FindPart> Of(Article article)
    {
        List<FindPart> parts = new(article.Lines.Length);
        int table = 0;
        for (int row = 0; row < article.Lines.Length; row++)
        {
            if (table < article.TableRows.Length && article.TableRows[table] is var cells && cells.Row == row)
            {
                Add(parts, cells, article);
                table++;
                row += cells.Height - 1;
                continue;
            }

            ArticleLine line = article.Lines[row];
            string text = TextOf(line);
            parts.Add(new FindPart(row, text, line.Extent.Before, text.Length - line.Extent.After, line.Extent.Join));
        }

        return parts;
    }

    /// <summary>All that stands in a row.</summary>
    internal static string TextOf(ArticleLine line)
    {
        ImmutableArray<Run> runs = line.Content.Runs;
        if (runs.Length == 1) return runs[0].Text;
        int length = 0;
        foreach (Run run in runs) length += run.Text.Length;
        return string.Create(length, runs, (all, runs) =>
        {
            foreach (Run run in runs)
            {
                run.Text.CopyTo(all);
                all = all[run.Text.Length..];
            }
        });
    }

    private static void Add(List<FindPart> parts, ArticleTableRow cells, Article article)
    {
        string[] texts = new string[cells.Height];
        for (int i = 0; i < texts.Length; i++) texts[i] = TextOf(article.Lines[cells.Row + i]);
        foreach (ArticleCell cell in cells.Cells)
            parts.Add(new FindPart(cells.Row + cell.Line, texts[cell.Line], cell.Start, cell.End, cell.Join));
    }
}
