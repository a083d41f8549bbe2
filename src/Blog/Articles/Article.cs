using System.Collections.Immutable;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Articles;

/// <summary>One row of an article.</summary>
/// <param name="Content">The row, at most as wide as the article.</param>
/// <param name="Source">The place in the text that its first character came from: an offset into the post's file. Rows above the
/// body (title, deck) have negative places. No two rows share a place.</param>
/// <param name="Extent">Which part of it is the author's text.</param>
public readonly record struct ArticleLine(Line Content, int Source, LineExtent Extent = default);

/// <param name="Level">1 to 6.</param>
/// <param name="Id">What a link's <c>#fragment</c> calls it, unique in the article.</param>
/// <param name="Row">The first row of the heading's text.</param>
public sealed record ArticleHeading(int Level, string Text, string Id, int Row);

/// <summary>A place that HTML names, by <c>id</c> or by <c>&lt;a name&gt;</c>.</summary>
/// <param name="Row">The row of the text that it stands in or before.</param>
public sealed record ArticleTarget(string Id, int Row);

/// <summary>Where a link stands, piece by piece when it is broken over rows.</summary>
/// <param name="Target">The address as the author wrote it, not yet checked. A reference to note 1 leads to <c>#fn:1</c>, the way back at the end of that note to
/// <c>#fnref:1</c>.</param>
/// <param name="Spans">Row, first column and width in cells of each piece.</param>
public sealed record ArticleLink(string Target, ImmutableArray<(int Row, int Column, int Width)> Spans)
{
    /// <summary>The post that it leads to, where that was known before the article was made; null where it is found by the target.</summary>
    public Post? To { get; init; }
}

/// <param name="Id">The label that the author gave it.</param>
/// <param name="Row">Where it is set, at the end of the article.</param>
/// <param name="Height">In rows.</param>
/// <param name="References">The rows from which the text refers to it.</param>
public sealed record ArticleNote(string Id, int Number, int Row, int Height, ImmutableArray<int> References);

/// <summary>A part that opens and closes: HTML's details, and containers like it.</summary>
/// <param name="Place">By which <see cref="ArticleOptions.TurnedDetails"/> knows it: where it begins in the post's file.</param>
/// <param name="Row">The row of its summary.</param>
/// <param name="Height">In rows, the summary and what is open under it.</param>
public sealed record ArticleDetails(int Place, int Row, int Height, bool IsOpen);

/// <summary>A block of code.</summary>
/// <param name="Text">As its author wrote it, its lines ended by newlines.</param>
/// <param name="Row">Where it is set.</param>
/// <param name="Height">In rows.</param>
public sealed record ArticleListing(string Text, int Row, int Height);

/// <summary>The last rows and links of an article, which are ours and not its author's.</summary>
public sealed record ArticleEnding(int Rows, int Links)
{
    /// <summary>The place of its first row: after all that a text can have. Kept in a file, it counts as the end of the text.</summary>
    public const int FirstPlace = int.MaxValue - 1000;
}

/// <summary>What stands in one row of a table, which may be several rows of the article.</summary>
/// <param name="Row">Its first row in the article.</param>
/// <param name="Height">In rows of the article.</param>
/// <param name="Cells">The lines of the first cell, then those of the second, and so on.</param>
public sealed record ArticleTableRow(int Row, int Height, ImmutableArray<ArticleCell> Cells);

/// <summary>A line of a cell.</summary>
/// <param name="Line">Counted from the first row of the table's row.</param>
/// <param name="Start">Where it begins in the row, in UTF-16 units.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Join">How it goes on from the line of the cell before it.</param>
public readonly record struct ArticleCell(int Line, int Start, int End, LineJoin Join);

/// <summary>An essay laid out for a width: rows of styled runs, with its headings, links, notes and details.</summary>
/// <param name="Width">The measure it was set for, in cells. No row is wider.</param>
public sealed record Article(
    int Width,
    ImmutableArray<ArticleLine> Lines,
    ImmutableArray<ArticleHeading> Headings,
    ImmutableArray<ArticleLink> Links,
    ImmutableArray<ArticleNote> Notes,
    ImmutableArray<ArticleDetails> Details)
{
    /// <summary>The addresses behind the numbers of links, from 1; empty unless <see cref="ArticleOptions.NumberLinks"/> asks for them.</summary>
    public ImmutableArray<string> NumberedLinks { get; init; } = [];

    public ImmutableArray<ArticleListing> Listings { get; init; } = [];

    /// <summary>What stands under the essay and is no part of it; null for nothing.</summary>
    public ArticleEnding? Ending { get; init; }

    /// <summary>The rows of the essay itself.</summary>
    public int EssayRows => Lines.Length - (Ending?.Rows ?? 0);

    /// <summary>What a link's <c>#fragment</c> may lead to beside headings and notes.</summary>
    public ImmutableArray<ArticleTarget> Targets { get; init; } = [];

    /// <summary>The rows of tables that are set in columns, from the top.</summary>
    public ImmutableArray<ArticleTableRow> TableRows { get; init; } = [];

    /// <summary>The row that shows a place in the text: the one with the greatest place that is not after it.</summary>
    public int RowAt(int place)
    {
        int best = 0;
        for (int row = 1; row < Lines.Length; row++)
        {
            if (Lines[row].Source <= place && (Lines[row].Source > Lines[best].Source || Lines[best].Source > place)) best = row;
        }

        return best;
    }
}
