using Blog.Search.Folding;

namespace Blog.Search.Finding;

/// <summary>
/// Reads a part unit by unit in the form in which text is compared. However many spaces stand together, as in justified rows, they
/// are one. The same part read again gives the same units, so where they stand need not be kept.
/// </summary>
/// <param name="isFolded">True for the folded form; else only the spaces change.</param>
/// <param name="isAfterSpace">True where a space at the beginning is one too many.</param>
/// <param name="buffer">Room for <see cref="Fold.MaxLength"/> units.</param>
internal ref struct UnitReader(FindPart part, bool isFolded, bool isAfterSpace, Span<char> buffer)
{
    private readonly ReadOnlySpan<char> _text = part.Text.AsSpan(0, Math.Min(part.End, part.Text.Length));
    private readonly Span<char> _buffer = buffer;
    private bool _isAfterSpace = isAfterSpace;
    private int _at = part.Start;
    private int _length;
    private int _given;

    public char Unit { get; private set; }

    /// <summary>Where what it was made of begins in the row.</summary>
    public int Start { get; private set; }

    /// <summary>Where that ends. A diacritic belongs to the letter before it.</summary>
    public int End { get; private set; }

    public readonly bool IsCapital => char.IsUpper(_text[Start]);

    public bool Read()
    {
        while (true)
        {
            if (_given < _length) Unit = _buffer[_given++];
            else if (!ReadNext()) return false;

            bool isSpace = Unit == ' ' || char.IsWhiteSpace(Unit);
            if (isSpace && _isAfterSpace) continue;
            if (isSpace) Unit = ' ';
            _isAfterSpace = isSpace;
            return true;
        }
    }

    private bool ReadNext()
    {
        while (_at < _text.Length)
        {
            char c = _text[Start = _at];
            bool isPlain = c < 0x80 || !isFolded;
            if (isPlain)
            {
                Unit = isFolded ? Fold.Ascii(c) : c;
                _at++;
            }
            else
            {
                _at += Fold.Next(_text, _at, _buffer, out _length);
                _given = Math.Min(1, _length);
                Unit = _buffer[0];
            }

            if (!isPlain && _length == 0) continue;
            if (isFolded) PassDiacritics();
            End = _at;
            return true;
        }

        return false;
    }

    private void PassDiacritics()
    {
        if (_at >= _text.Length || _text[_at] < 0x80) return;
        Span<char> other = stackalloc char[Fold.MaxLength];
        while (_at < _text.Length && _text[_at] >= 0x80)
        {
            int units = Fold.Next(_text, _at, other, out int length);
            if (length > 0) break;
            _at += units;
        }
    }
}
