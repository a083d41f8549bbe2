using System.Buffers;
using System.Globalization;
using System.Text;
using Blog.Posts;
using Blog.Search.Words;

namespace Blog.Search.Indexing;

/// <summary>A part of a text as one line that can be shown, with where each of its characters came from.</summary>
internal sealed class SeenText
{
    /// <summary>So much around a place is looked at for an extract.</summary>
    private const int Margin = 400;

    /// <summary>An extract begins about so many characters before its first match.</summary>
    private const int Lead = 30;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=+:| ");

    /// <summary>So many characters to each side a rule is looked for.</summary>
    private const int LongestRule = 200;

    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private string? _done;

    public string Text => _done ??= _text.ToString().TrimEnd();

    /// <param name="end">Where what must be in it ends.</param>
    public static SeenText Around(PostText text, int start, int end)
    {
        SeenText seen = new();
        VisibleText pieces = new(text.Source, text.BodyStart);
        while (pieces.Read() && pieces.Start < end + Margin)
        {
            if (pieces.Start + pieces.Length < start - Margin) continue;
            if (pieces.IsNewLine) seen.AddSpace(pieces.Start - 1);
            int from = Math.Max(pieces.Start, start - Margin);
            int to = Math.Min(pieces.Start + pieces.Length, end + Margin);
            seen.Add(text.Source, from, to, hasMarkup: !pieces.IsCode);
        }

        return seen;
    }

    /// <summary>A line without markup.</summary>
    public static SeenText OfLine(string line)
    {
        SeenText seen = new();
        seen.Add(line, 0, line.Length, hasMarkup: false);
        return seen;
    }

    /// <summary>Where the character from this offset, or the first one after it, is in the text.</summary>
    public int IndexOf(int offset)
    {
        int found = _offsets.BinarySearch(offset);
        return Math.Min(found < 0 ? ~found : found, Text.Length);
    }

    /// <summary>About <paramref name="length"/> characters in which the one at <paramref name="index"/> is, of whole words where there are words.</summary>
    public Range Window(int index, int length)
    {
        int start = Math.Max(0, index - Lead);
        int end = Math.Min(Text.Length, start + length);
        start = Math.Max(0, Math.Min(start, end - length));
        if (start > 0) start = AfterGap(start, index);
        if (end < Text.Length) end = BeforeGap(Math.Max(index + 1, end), index);
        return start..end;
    }

    private int AfterGap(int start, int limit)
    {
        int gap = Text.IndexOf(' ', start - 1, Math.Max(0, limit - start + 1));
        if (gap >= 0) return gap + 1;
        return char.IsLowSurrogate(Text[start]) ? start - 1 : start;
    }

    private int BeforeGap(int end, int limit)
    {
        int gap = Text.LastIndexOf(' ', end, end - limit);
        if (gap > limit) return gap;
        return char.IsLowSurrogate(Text[end]) ? end + 1 : end;
    }

    private void Add(string source, int from, int to, bool hasMarkup)
    {
        for (int at = from; at < to; at++)
        {
            char c = source[at];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || (hasMarkup && c is '|')) AddSpace(at);
            else if (hasMarkup && IsEscape(source, at) && at + 1 < to) AddChar(source[++at], at);
            else if (!IsHidden(c) && !(hasMarkup && IsMarkup(source, at))) AddChar(c, at);
        }
    }

    private void AddChar(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
    }

    private void AddSpace(int offset)
    {
        if (_text.Length > 0 && _text[^1] != ' ') AddChar(' ', offset);
    }

    /// <summary>Formats, such as bidi overrides, but the joiners that some scripts are spelled with.</summary>
    private static bool IsHidden(char c) => c >= 0x80 && c is not ('\u200C' or '\u200D') && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsMarkup(string source, int at) => source[at] switch
    {
        '*' or '`' or '[' or ']' => true,
        '#' or '>' => IsAtLineStart(source, at),
        '-' or '+' or '=' or ':' when IsOfRule(source, at) => true,
        '-' or '+' => at + 1 < source.Length && source[at + 1] == ' ' && IsAtLineStart(source, at),
        '_' or '~' => !(IsWord(source, at - 1) && IsWord(source, at + 1)),
        '!' => at + 1 < source.Length && source[at + 1] == '[',
        _ => false,
    };

    /// <summary>A backslash that says that the sign after it is none of markup.</summary>
    private static bool IsEscape(string source, int at) =>
        source[at] == '\\' && at + 1 < source.Length && char.IsAscii(source[at + 1]) && (char.IsPunctuation(source[at + 1]) || char.IsSymbol(source[at + 1]));

    /// <summary>True in the rule under a heading or under the head of a table, and in one between paragraphs.</summary>
    private static bool IsOfRule(string source, int at)
    {
        int first = at, end = at;
        while (first > 0 && at - first < LongestRule && source[first - 1] != '\n') first--;
        while (end < source.Length && end - at < LongestRule && source[end] != '\n') end++;
        ReadOnlySpan<char> line = source.AsSpan(first, end - first).Trim();
        return line.Length >= 3 && line.IndexOfAnyExcept(RuleSigns) < 0;
    }

    private static bool IsAtLineStart(string source, int at)
    {
        while (at > 0 && source[at - 1] is ' ' or '#' or '>') at--;
        return at == 0 || source[at - 1] == '\n';
    }

    private static bool IsWord(string source, int at) => at >= 0 && at < source.Length && char.IsLetterOrDigit(source[at]);
}
