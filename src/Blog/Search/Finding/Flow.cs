using System.Collections.Immutable;
using System.Text;
using Blog.Search.Folding;
using Blog.Terminal.Text;

namespace Blog.Search.Finding;

/// <summary>Rows that belong together as one text, with where each of its characters stands.</summary>
internal sealed class Flow
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Row, int Start, int End)> _origins = [];
    private readonly List<bool> _capitals = [];
    private string? _done;

    public string Text => _done ??= _text.ToString();

    /// <summary>The units of the text that were capitals.</summary>
    public IReadOnlyList<bool> Capitals => _capitals;

    /// <param name="isFolded">True for the text in its folded form.</param>
    public static IEnumerable<Flow> Of(IReadOnlyList<FindRow> rows, bool isFolded)
    {
        Flow? flow = null;
        for (int row = 0; row < rows.Count; row++)
        {
            if (flow is null || rows[row].Join == LineJoin.None)
            {
                if (flow is not null) yield return flow;
                flow = new Flow();
            }
            else
            {
                flow.Join(rows[row].Join);
            }

            flow.Add(rows[row], row, isFolded);
        }

        if (flow is not null) yield return flow;
    }

    /// <summary>The needle in the same form.</summary>
    public static Flow OfNeedle(string needle)
    {
        Flow flow = new();
        flow.Add(new FindRow(needle), 0, isFolded: true);
        return flow;
    }

    /// <summary>The pieces of what stands at these places of the text.</summary>
    public FindMatch Match(int start, int end)
    {
        ImmutableArray<FindPiece>.Builder pieces = ImmutableArray.CreateBuilder<FindPiece>();
        for (int i = start; i < end; i++)
        {
            (int row, int first, int last) = _origins[i];
            if (row < 0) continue;
            if (pieces.Count == 0 || pieces[^1].Row != row) pieces.Add(new FindPiece(row, first, last - first));
            else pieces[^1] = pieces[^1] with { Length = last - pieces[^1].Column };
        }

        return new FindMatch(pieces.ToImmutable());
    }

    /// <summary>Takes the hyphen of the typesetter off, or puts a space that stands nowhere.</summary>
    private void Join(LineJoin join)
    {
        if (join == LineJoin.Hyphen)
        {
            while (_text.Length > 0 && _text[^1] == ' ') RemoveLast();
            if (_text.Length > 0 && _text[^1] is '-' or '\u2010' or '\u00AD') RemoveLast();
        }
        else if (join == LineJoin.Space)
        {
            Append(' ', -1, 0, 0, false);
        }
    }

    private void Add(FindRow row, int number, bool isFolded)
    {
        ReadOnlySpan<char> text = row.Text;
        Span<char> folded = stackalloc char[Fold.MaxLength];
        for (int at = Math.Min(row.Start, text.Length); at < text.Length;)
        {
            int units = 1;
            int length = 1;
            folded[0] = text[at];
            if (isFolded) units = Fold.Next(text, at, folded, out length);
            for (int i = 0; i < length; i++) Append(folded[i], number, at, at + units, char.IsUpper(text[at]));
            if (length == 0) ExtendLast(number, at + units);
            at += units;
        }
    }

    /// <summary>A diacritic belongs to the letter before it.</summary>
    private void ExtendLast(int row, int end)
    {
        if (_origins.Count > 0 && _origins[^1].Row == row) _origins[^1] = _origins[^1] with { End = end };
    }

    /// <summary>However many spaces stand together, as in justified rows, they are one.</summary>
    private void Append(char c, int row, int start, int end, bool isCapital)
    {
        bool isSpace = char.IsWhiteSpace(c);
        if (isSpace && (_text.Length == 0 || _text[^1] == ' ')) return;
        _text.Append(isSpace ? ' ' : c);
        _origins.Add((row, start, end));
        _capitals.Add(isCapital);
    }

    private void RemoveLast()
    {
        _text.Length--;
        _origins.RemoveAt(_origins.Count - 1);
        _capitals.RemoveAt(_capitals.Count - 1);
    }
}
