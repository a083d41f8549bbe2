using System.Buffers;

namespace Blog.Articles.Syntax.Scanning;

/// <summary>
/// Looking at the code without taking any of it. What was looked for once is remembered, and every character looked at counts as
/// work.
/// </summary>
internal sealed partial class Scanner
{
    private readonly Dictionary<string, int> _found = [];
    private int _lineEnd = -1;

    public bool IsAtLineStart => Position == Frame.Start || Code[Position - 1] == '\n';

    /// <summary>True where only spaces stand before on the line.</summary>
    public bool IsFirstOnLine
    {
        get
        {
            int before = Position - 1;
            while (before >= Frame.Start && Chars.IsSpace(Code[before])) before--;
            Work += Position - before;
            return before < Frame.Start || Code[before] == '\n';
        }
    }

    /// <summary>Where the line ends, or the frame before it.</summary>
    public int LineEnd
    {
        get
        {
            if (_lineEnd < Position)
            {
                int length = Code.AsSpan(Position).IndexOf('\n');
                _lineEnd = length < 0 ? Code.Length : Position + length;
                Work += _lineEnd - Position;
            }

            return Math.Min(_lineEnd, End);
        }
    }

    /// <summary>The character at a distance, or NUL beyond the frame's end or before the code.</summary>
    public char Peek(int offset = 0) => CharAt(Position + offset);

    public char CharAt(int index) => index >= 0 && index < End ? Code[index] : '\0';

    public bool At(string text, int offset = 0) => StartsWith(text, Position + offset, StringComparison.Ordinal);

    public bool AtIgnoringCase(string text) => StartsWith(text, Position, StringComparison.OrdinalIgnoreCase);

    private bool StartsWith(string text, int index, StringComparison comparison) =>
        index >= 0 && index + text.Length <= End && string.Compare(Code, index, text, 0, text.Length, comparison) == 0;

    /// <summary>
    /// The next place of one of a language's own texts, or the frame's end. Remembered, so that asking again and again costs one
    /// pass over the code.
    /// </summary>
    /// <param name="offset">How far from here to begin, at most to the frame's end.</param>
    public int Find(string text, int offset = 0)
    {
        int from = Math.Min(Position + offset, End);
        if (!_found.TryGetValue(text, out int index) || index < from)
        {
            index = Code.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
            if (index < 0) index = Code.Length;
            Work += index - from;
            _found[text] = index;
        }

        return Math.Min(index, End);
    }

    /// <summary>The next place of any text, or the frame's end. Whoever asks takes everything up to there.</summary>
    public int IndexOf(string text, int offset = 0)
    {
        int from = Math.Min(Position + offset, End);
        int length = Code.AsSpan(from, End - from).IndexOf(text);
        int index = length < 0 ? End : from + length;
        Work += index - from;
        return index;
    }

    /// <summary>The next place of one of the characters before a limit, or the limit. Whoever asks takes everything up to there.</summary>
    public int IndexOfAny(SearchValues<char> characters, int limit)
    {
        int length = limit > Position ? Code.AsSpan(Position, limit - Position).IndexOfAny(characters) : 0;
        int index = length < 0 ? limit : Position + length;
        Work += index - Position;
        return index;
    }

    /// <summary>Where a word ends that begins at an index; the index itself where none does.</summary>
    public int WordEnd(int index, string alsoParts = "")
    {
        int end = index;
        while (end < End && (Chars.IsWord(Code[end]) || alsoParts.Contains(Code[end]))) end++;
        Work += end - index;
        return end;
    }

    /// <summary>The first character from an index on that is not a space.</summary>
    public int SpaceEnd(int index)
    {
        int end = index;
        while (end < End && Chars.IsSpace(Code[end])) end++;
        Work += end - index;
        return end;
    }
}
