namespace Blog.Terminal.Text.Breaking;

/// <summary>Makes lines of pieces again: each part keeps its piece's style, link and mark, and knows its own place in the source.</summary>
internal ref struct LineComposer(ReadOnlySpan<char> text, IReadOnlyList<TextPiece> pieces, int width, bool justify)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _softHyphens = text.Contains(Spaces.SoftHyphen);
    private readonly List<TextPiece> _parts = [];
    private readonly List<int> _widened = [];
    private readonly Justification? _justification = justify ? new() : null;
    private PieceCursor _cursor = new(pieces);

    public BrokenLine[] Compose(List<LineSpan> spans)
    {
        var lines = new BrokenLine[spans.Count];
        for (int i = 0; i < lines.Length; i++) lines[i] = Compose(spans[i]) with { Join = i == 0 ? LineJoin.None : JoinOf(spans[i - 1], spans[i]) };
        return lines;
    }

    private static LineJoin JoinOf(LineSpan before, LineSpan span) =>
        before.Hyphen ? LineJoin.Hyphen : before.End == span.Start ? LineJoin.Glue : LineJoin.Space;

    private BrokenLine Compose(LineSpan span)
    {
        _parts.Clear();
        _widened.Clear();
        if (_justification is not null && !span.Final) Widen(span);

        int next = 0;
        for (int at = span.Start; at < span.End;)
        {
            _cursor.MoveTo(at);
            int end = Math.Min(span.End, _cursor.End);
            bool widened = next < _widened.Count && _widened[next] < end;
            if (widened) end = _widened[next++] + 1;
            at = AddParts(at, end, widened ? " " : span.Hyphen && end == span.End ? "-" : "");
        }

        _cursor.MoveTo(span.Start);
        return new BrokenLine([.. _parts], _parts.Count > 0 ? _parts[0].Source : _cursor.SourceOf(span.Start));
    }

    /// <summary>The text between two places of one piece, without soft hyphens, and something of ours after it.</summary>
    private readonly int AddParts(int start, int end, string added)
    {
        while (_softHyphens && _text[start..end].IndexOf(Spaces.SoftHyphen) is >= 0 and int soft)
        {
            Add(start, start + soft, "");
            start += soft + 1;
        }

        Add(start, end, added);
        return end;
    }

    private readonly void Add(int start, int end, string added)
    {
        if (start == end && added.Length == 0) return;

        TextPiece piece = _cursor.Piece;
        bool whole = start == _cursor.Start && end == _cursor.End && added.Length == 0;
        _parts.Add(whole ? piece : piece with { Text = string.Concat(_text[start..end], added), Source = _cursor.SourceOf(start) });
    }

    private void Widen(LineSpan span)
    {
        for (int i = span.Start + 1; i < span.End; i++)
        {
            if (_text[i] == ' ' || _text[i - 1] != ' ') continue;
            _cursor.MoveTo(i - 1);
            if (_cursor.Piece.Hyphenate) _widened.Add(i - 1 - span.Start);
        }

        _justification!.Spread(_text[span.Start..span.End], width - span.Cells, _widened);
        for (int i = 0; i < _widened.Count; i++) _widened[i] += span.Start;
    }
}
