namespace Blog.Posts;

/// <summary>Walks over the blocks at the head of a body: paragraphs and headings, with what is neither told apart.</summary>
internal ref struct BlockWalker
{
    /// <summary>A title or a first paragraph that comes later than this is none.</summary>
    private const int Reach = 64 * 1024;

    /// <summary>As much of a block as anybody shows on one line.</summary>
    private const int MaxBlock = 1000;

    private readonly ReadOnlySpan<char> _body;
    private LineReader _lines;
    private bool _isHeld;

    public BlockWalker(ReadOnlySpan<char> body)
    {
        _body = body[..Math.Min(body.Length, Reach)];
        _lines = new LineReader(_body);
    }

    /// <summary><see cref="BodyLineKind.Prose"/> for a paragraph, <see cref="BodyLineKind.Heading"/> for a heading of either form.</summary>
    public BodyLineKind Kind { get; private set; }

    /// <summary>The block's text, markers and line ends included.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    public bool Read()
    {
        if (!NextLine()) return false;
        int start = _lines.Start;
        Kind = BodyLine.KindOf(_lines.Line);
        Text = _lines.Line.Trim();
        switch (Kind)
        {
            case BodyLineKind.Prose: ReadParagraph(start); break;
            case BodyLineKind.Fence: SkipFence(Text); break;
            case BodyLineKind.Comment: SkipPast("-->"); break;
            case BodyLineKind.RawText: SkipPast($"</{PlainText.TagNameOf(Text[1..])}"); break;
            case BodyLineKind.Html or BodyLineKind.Aside: SkipToBlank(); break;
            default: break;
        }

        if (Text.Length > MaxBlock) Text = Text[..MaxBlock];
        return true;
    }

    /// <summary>The line that ended a block begins the next one.</summary>
    private bool NextLine()
    {
        if (!_isHeld) return _lines.Read();
        _isHeld = false;
        return true;
    }

    private void ReadParagraph(int start)
    {
        while (_lines.Read())
        {
            BodyLineKind kind = BodyLine.KindOf(_lines.Line);
            if (kind is BodyLineKind.Prose or BodyLineKind.Indented) continue;
            Text = _body[start.._lines.Start];
            if (kind == BodyLineKind.Underline) Kind = BodyLineKind.Heading;
            else _isHeld = true;
            return;
        }

        Text = _body[start..];
    }

    private void SkipFence(ReadOnlySpan<char> opening)
    {
        ReadOnlySpan<char> fence = opening[..Math.Max(opening.IndexOfAnyExcept(opening[0]), 3)];
        while (_lines.Read() && !_lines.Line.TrimStart().StartsWith(fence)) { }
    }

    private void SkipPast(string ending)
    {
        do
        {
            if (_lines.Line.Contains(ending, StringComparison.OrdinalIgnoreCase)) return;
        }
        while (_lines.Read());
    }

    private void SkipToBlank()
    {
        while (_lines.Read())
        {
            if (!_lines.IsBlank && BodyLine.KindOf(_lines.Line) != BodyLineKind.Heading) continue;
            _isHeld = true;
            return;
        }
    }
}
