using Blog.Search.Folding;

namespace Blog.Search.Words;

/// <summary>
/// Cuts text into folded words. <c>Don't stop</c> is <c>dont</c>, <c>stop</c>; <c>C#</c> and <c>C++</c> are words. Scripts that
/// write without spaces give a pair of characters from each one on: <c>日本語</c> is <c>日本</c>, <c>本語</c>, <c>語</c>, so that whoever looks
/// for pairs finds any part, and whoever looks for one character finds the pairs that begin with it.
/// </summary>
/// <param name="buffer">Takes the word; <see cref="BufferSize"/> units.</param>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Longer words are cut. What is longer is a hash or a key, and those differ early.</summary>
    public const int MaxLength = 40;

    public const int BufferSize = MaxLength + Fold.MaxLength;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _at;
    private int _length;

    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends. Pairs of characters overlap.</summary>
    public int End { get; private set; }

    /// <summary>True for a pair, or a single character, of a script without spaces.</summary>
    public bool IsUnspaced { get; private set; }

    public bool Read()
    {
        while (_at < _text.Length)
        {
            CharKind kind = CharKinds.Of(_text, _at);
            Start = _at;
            _length = 0;
            IsUnspaced = kind == CharKind.Unspaced;
            if (IsUnspaced) ReadPair();
            else if (kind == CharKind.Letter) ReadWord();
            else _at++;
            if (_length > 0) return true;
        }

        return false;
    }

    private void ReadPair()
    {
        Take();
        End = _at;
        if (_at >= _text.Length || CharKinds.Of(_text, _at) != CharKind.Unspaced) return;
        int next = _at;
        Take();
        End = _at;
        _at = next;
    }

    private void ReadWord()
    {
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (_length < MaxLength) _buffer[_length++] = Fold.Ascii(c);
                _at++;
                continue;
            }

            CharKind kind = c is ' ' or '\n' ? CharKind.Gap : CharKinds.Of(_text, _at);
            if (kind == CharKind.Apostrophe && _at + 1 < _text.Length && CharKinds.Of(_text, _at + 1) == CharKind.Letter) _at++;
            else if (kind is CharKind.Letter or CharKind.Joiner) Take();
            else break;
        }

        TakeSigns();
        End = _at;
    }

    /// <summary>Reads one code point; what has no room in the buffer is left out.</summary>
    private void Take()
    {
        _at += Fold.Next(_text, _at, _buffer[_length..], out int length);
        _length = Math.Min(_length + length, MaxLength);
    }

    /// <summary>The signs of <c>C#</c>, <c>F#</c> and <c>C++</c>, where no word follows.</summary>
    private void TakeSigns()
    {
        if (_length != 1 || _at >= _text.Length) return;
        ReadOnlySpan<char> rest = _text[_at..];
        int signs = rest[0] == '#' ? 1 : rest.StartsWith("++") ? 2 : 0;
        if (signs == 0 || (signs < rest.Length && CharKinds.Of(rest, signs) != CharKind.Gap)) return;
        rest[..signs].CopyTo(_buffer[1..]);
        _length += signs;
        _at += signs;
    }
}
