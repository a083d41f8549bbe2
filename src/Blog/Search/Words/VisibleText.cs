using System.Buffers;
using Blog.Posts;

namespace Blog.Search.Words;

/// <summary>
/// Walks over what a reader sees of Markdown, piece by piece, with where each piece stands: no addresses, tags, comments,
/// definitions of links or entities. Not a parser: whoever lays out the essay parses it for real; here whole libraries wait. What
/// marks up words without hiding any (<c>**</c>, <c>#</c>) stays in the pieces, since it stands between words.
/// </summary>
/// <param name="text">The whole text of a post.</param>
/// <param name="start">Where the body begins in it.</param>
internal ref struct VisibleText(ReadOnlySpan<char> text, int start)
{
    /// <summary>How long a tag may be. Without a limit a line of a million times "&lt;a" would take hours.</summary>
    private const int LookAhead = 1024;

    private static readonly SearchValues<char> EntityName = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#");

    private readonly ReadOnlySpan<char> _text = text;
    private int _at = start;
    private int _lineEnd = start;
    private int _nextLine = start;
    private ReadOnlySpan<char> _fence;

    /// <summary>Where the piece begins in the text.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    public bool IsHeading { get; private set; }

    /// <summary>In a fenced block everything is seen as it stands.</summary>
    public readonly bool IsCode => !_fence.IsEmpty;

    /// <summary>False when the piece goes on in the line of the piece before it.</summary>
    public bool IsNewLine { get; private set; }

    public readonly ReadOnlySpan<char> Piece => _text.Slice(Start, Length);

    public bool Read()
    {
        IsNewLine = false;
        while (true)
        {
            while (_at >= _lineEnd)
            {
                if (_nextLine >= _text.Length) return false;
                BeginLine();
            }

            Start = _at;
            Length = (_fence.IsEmpty ? EndOfPiece() : _at = _lineEnd) - Start;
            if (Length > 0) return true;
        }
    }

    private void BeginLine()
    {
        _at = _nextLine;
        int length = _text[_at..].IndexOf('\n');
        _lineEnd = length < 0 ? _text.Length : _at + length;
        _nextLine = length < 0 ? _text.Length : _lineEnd + 1;
        IsNewLine = true;
        ReadOnlySpan<char> line = _text[_at.._lineEnd].Trim();
        if (!_fence.IsEmpty)
        {
            if (line.StartsWith(_fence) && line.IndexOfAnyExcept(_fence[0]) < 0) LeaveFence();
            return;
        }

        if (line.StartsWith("```") || line.StartsWith("~~~"))
        {
            int ticks = line.IndexOfAnyExcept(line[0]);
            _fence = ticks < 0 ? line : line[..ticks];
            IsHeading = false;
            _at = _lineEnd;
            return;
        }

        if (line is ['[', not '^', ..] && line.IndexOf("]:") > 0 && line.IndexOf("]:") == line.IndexOf(']')) _at = _lineEnd;
        IsHeading = line is ['#', ..] ? BodyLine.HeadingLevel(line) > 0 : IsUnderlined(line);
    }

    private void LeaveFence()
    {
        _fence = default;
        _at = _lineEnd;
    }

    private readonly bool IsUnderlined(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || _nextLine >= _text.Length || _text[_nextLine] is not ('=' or '-')) return false;
        ReadOnlySpan<char> next = _text[_nextLine..];
        int end = next.IndexOf('\n');
        ReadOnlySpan<char> rule = (end < 0 ? next : next[..end]).TrimEnd();
        return rule.IndexOfAnyExcept(rule[0]) < 0 && line[0] is not ('|' or '>' or '-' or '=');
    }

    /// <summary>The end of the text from here that is seen, and moves behind what is not.</summary>
    private int EndOfPiece()
    {
        int at = _at;
        while (at < _lineEnd)
        {
            int found = _text[at.._lineEnd].IndexOfAny("[]<&`");
            if (found < 0) break;
            at += found;
            int hidden = Hidden(at, out int seen);
            if (hidden > 0)
            {
                _at = at + hidden;
                return at;
            }

            at += seen;
        }

        return _at = _lineEnd;
    }

    /// <summary>The length of what begins here and is not seen; 0 when it is seen, for <paramref name="seen"/> characters.</summary>
    private int Hidden(int at, out int seen)
    {
        seen = 1;
        ReadOnlySpan<char> rest = _text[at.._lineEnd];
        switch (rest[0])
        {
            case '[': return NoteLabel(rest);
            case ']': return Target(rest[1..]) is > 0 and int target ? target + 1 : 0;
            case '&': return Entity(rest);
            case '<': return rest.StartsWith("<!--") ? Comment(at) : Tag(rest);
            default:
                seen = CodeSpan(rest);
                return 0;
        }
    }

    /// <summary>The length of <c>(address "title")</c>, brackets in it counted, or of <c>[label]</c>.</summary>
    private static int Target(ReadOnlySpan<char> rest)
    {
        if (rest is ['[', ..]) return rest.IndexOf(']') + 1;
        if (rest is not ['(', ..]) return 0;
        int depth = 0;
        for (int i = 0; i < rest.Length && i < LookAhead; i++)
        {
            if (rest[i] == '(') depth++;
            else if (rest[i] == ')' && --depth == 0) return i + 1;
        }

        return 0;
    }

    /// <summary>The length of <c>[^label]</c>, and of <c>[^label]:</c> where the note itself begins.</summary>
    private static int NoteLabel(ReadOnlySpan<char> rest)
    {
        if (rest is not ['[', '^', not (']' or ' '), ..]) return 0;
        int end = rest[..Math.Min(rest.Length, LookAhead)].IndexOf(']') + 1;
        return end > 0 && end < rest.Length && rest[end] == ':' ? end + 1 : end;
    }

    private static int Entity(ReadOnlySpan<char> rest)
    {
        int length = rest[..Math.Min(rest.Length, 12)].IndexOf(';');
        return length > 2 && rest[1..length].IndexOfAnyExcept(EntityName) < 0 ? length + 1 : 0;
    }

    private int Comment(int at)
    {
        int length = _text[at..].IndexOf("-->");
        int end = length < 0 ? _text.Length : at + length + 3;
        if (end > _lineEnd) MoveLineTo(end);
        return end - at;
    }

    /// <summary>A comment ends in another line, which goes on from there.</summary>
    private void MoveLineTo(int at)
    {
        int length = _text[at..].IndexOf('\n');
        _lineEnd = length < 0 ? _text.Length : at + length;
        _nextLine = length < 0 ? _text.Length : _lineEnd + 1;
    }

    private static int Tag(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] == '/')) return 0;
        return rest[..Math.Min(rest.Length, LookAhead)].IndexOf('>') + 1;
    }

    /// <summary>In a code span everything is seen, tags too.</summary>
    private static int CodeSpan(ReadOnlySpan<char> rest)
    {
        int ticks = rest.IndexOfAnyExcept('`');
        if (ticks < 0) return rest.Length;
        int close = rest[ticks..].IndexOf(rest[..ticks]);
        return close < 0 ? ticks : ticks + close + ticks;
    }
}
