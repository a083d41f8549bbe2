using Blog.Articles;
using Blog.Search;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>What is lit in an article: everything that a text, or a search, is found in.</summary>
/// <param name="Sought">Finds it in rows; kept, so that it is found again when the rows change.</param>
public sealed record Lights(Func<FindText, FindResult> Sought, FindText Text, FindResult Result)
{
    /// <summary>The match that the reader is at; of use where there are any.</summary>
    public int Current { get; init; }

    /// <summary>True for what a search over all essays lit: it is gone with the search, and no key clears it before.</summary>
    public bool IsFromSearch { get; init; }

    public int Count => Result.Count;

    /// <summary>Where the reader is among them: <c>3 of 17</c>.</summary>
    public string Place => Result.Problem is not null ? "not a pattern" : Count == 0 ? "not found" : $"{Current + 1} of {Count}";

    internal static Lights On(Article article, string needle, Lights? before = null) => Over(article, text => TextFind.All(text, needle), before);

    internal static Lights On(Article article, Query query) => Over(article, text => TextFind.All(text, query), null) with { IsFromSearch = true };

    /// <summary>The same in the rows of the article laid out anew. The matches are the same ones, so the current one keeps its number.</summary>
    internal Lights In(Article article)
    {
        Lights lights = Over(article, Sought, null);
        return lights with { IsFromSearch = IsFromSearch, Current = Math.Clamp(Current, 0, Math.Max(0, lights.Count - 1)) };
    }

    /// <summary>The first row of a match.</summary>
    internal int RowOf(int match) => Result.RowOf(match);

    /// <summary>The first match that is not above a row, else the first of all.</summary>
    internal int From(int row)
    {
        for (int match = 0; match < Count; match++)
        {
            if (RowOf(match) >= row) return match;
        }

        return 0;
    }

    /// <summary>A row with what is lit in it.</summary>
    internal Line Over(Line line, int row, Theme theme)
    {
        foreach (int match in Result.In(row))
        {
            foreach (FindPiece piece in Result.PiecesOf(match))
            {
                if (piece.Row == row) line = Over(line, piece, theme[match == Current ? Role.CurrentMatch : Role.Match]);
            }
        }

        return line;
    }

    private static Line Over(Line line, FindPiece piece, Style style)
    {
        string text = string.Concat(line.Runs.Select(run => run.Text));
        int start = CellWidth.Measure(text.AsSpan(0, piece.Column));
        int width = CellWidth.Measure(text.AsSpan(piece.Column, piece.Length));
        return LineMarks.Over(line, start, width, style);
    }

    private static Lights Over(Article article, Func<FindText, FindResult> sought, Lights? before)
    {
        FindText text = before?.Text ?? new FindText(FindRows.Of(article));
        return new Lights(sought, text, sought(text));
    }
}
