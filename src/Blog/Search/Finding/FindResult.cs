using System.Collections.Immutable;
using Blog.Search.Finding;
using Blog.Terminal.Text;

namespace Blog.Search;

/// <summary>A part of a row that find looks through: the whole row but for what is ours in it, or one cell of a table. Parts that belong together follow each other.</summary>
/// <param name="Row">Its number in the article.</param>
/// <param name="Text">The whole row.</param>
/// <param name="Start">Where the part begins in the row, in UTF-16 units: what stands before it, such as the bar of a quotation, is passed over.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Join">How it goes on from the part before.</param>
public readonly record struct FindPart(int Row, string Text, int Start, int End, LineJoin Join = LineJoin.None);

/// <summary>A piece of a match in one row.</summary>
/// <param name="Column">In UTF-16 units of the row's text.</param>
public readonly record struct FindPiece(int Row, int Column, int Length);

/// <summary>A match, by its units in the text that was looked through.</summary>
/// <param name="Row">The row in which it begins.</param>
internal readonly record struct FindMatch(int Start, int End, int Row);

/// <summary>What was found. A megabyte may have a hundred thousand matches of a letter, so where one stands in its rows is worked out only for those that are asked for.</summary>
public sealed class FindResult
{
    private readonly JoinedText? _text;
    private readonly List<FindMatch> _matches;

    internal FindResult(JoinedText? text, List<FindMatch> matches, string? problem = null) => (_text, _matches, Problem) = (text, matches, problem);

    internal static FindResult Nothing { get; } = new(null, []);

    /// <summary>Why nothing could be looked for, in words for the reader, or null.</summary>
    public string? Problem { get; }

    /// <summary>How many matches there are.</summary>
    public int Count => _matches.Count;

    /// <summary>The row in which a match begins.</summary>
    public int RowOf(int match) => _matches[match].Row;

    /// <summary>The match in one piece for each row that it is in.</summary>
    public ImmutableArray<FindPiece> PiecesOf(int match) => _text!.Pieces(_matches[match].Start, _matches[match].End);

    /// <summary>The matches that have a piece in a row, in their order.</summary>
    public IEnumerable<int> In(int row)
    {
        if (_text is null) yield break;
        int given = -1;
        foreach ((int start, int end) in _text.In(row))
        {
            for (int match = After(start); match < _matches.Count && _matches[match].Start < end; match++)
            {
                if (match > given) yield return given = match;
            }
        }
    }

    internal static FindResult Failed(string problem) => new(null, [], problem);

    /// <summary>The first match that ends after a unit. Matches do not overlap.</summary>
    private int After(int unit)
    {
        (int low, int high) = (0, _matches.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_matches[middle].End > unit) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
