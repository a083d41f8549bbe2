using System.Buffers;

namespace Blog.Articles.Html;

/// <summary>
/// Cuts HTML into tags and text, as tolerant as a browser: what is no tag is text. Linear in the length of the text, whatever it holds.
/// </summary>
internal sealed class HtmlTokenizer(string text)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> TagSigns = SearchValues.Create("\"'`{}<>");

    // Of a tag that is never finished, all that follows is read before that is known; so much may be read in vain, all in all.
    private int _patience = 64 * 1024 + 2 * text.Length;
    private int _position;

    public IEnumerable<HtmlToken> Read()
    {
        int textStart = 0;
        while (NextSign() is >= 0 and int sign)
        {
            _position = sign;
            if (!TryReadMarkup(out HtmlToken token))
            {
                _position = sign + 1;
                continue;
            }

            if (sign > textStart) yield return new HtmlToken(HtmlTokenKind.Text, textStart, sign - textStart);
            if (token.Name.Length > 0) yield return token;
            textStart = _position;
            if (token.Kind != HtmlTokenKind.StartTag || token.IsClosed || !HtmlNames.IsRaw(token.Name)) continue;

            _position = EndOfRaw(token.Name);
            if (_position > textStart) yield return new HtmlToken(HtmlTokenKind.Text, textStart, _position - textStart);
            textStart = _position;
        }

        if (textStart < text.Length) yield return new HtmlToken(HtmlTokenKind.Text, textStart, text.Length - textStart);
    }

    private int NextSign() => _position >= text.Length ? -1 : text.IndexOf('<', _position);

    /// <summary>Reads a tag, or passes over what is hidden (a token without a name), and leaves the position after it.</summary>
    private bool TryReadMarkup(out HtmlToken token)
    {
        token = new HtmlToken(HtmlTokenKind.Text, _position, 0);
        ReadOnlySpan<char> rest = text.AsSpan(_position);
        if (rest.StartsWith("<!--")) return SkipTo("-->", 4);
        if (rest.StartsWith("<![CDATA[")) return SkipCData();
        if (rest is ['<', '!', (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] or ['<', '?', ..]) return SkipTo(">", 2);
        if (rest is ['<', '/', ..]) return TryReadTag(HtmlTokenKind.EndTag, 2, out token);
        return TryReadTag(HtmlTokenKind.StartTag, 1, out token);
    }

    /// <summary>What is never closed goes on to the end, as in a browser.</summary>
    private bool SkipTo(string end, int after)
    {
        int found = text.IndexOf(end, Math.Min(text.Length, _position + after), StringComparison.Ordinal);
        _position = found < 0 ? text.Length : found + end.Length;
        return true;
    }

    private bool SkipCData()
    {
        _position += "<![CDATA[".Length;
        return true;
    }

    private bool TryReadTag(HtmlTokenKind kind, int after, out HtmlToken token)
    {
        token = new HtmlToken(HtmlTokenKind.Text, _position, 0);
        int start = _position, name = start + after;
        if (name < text.Length && text[name] == '>') return SkipFragment(1 + after);
        if (name >= text.Length || !char.IsAsciiLetter(text[name])) return false;

        int length = text.AsSpan(name).IndexOfAny(NameEnd);
        int nameEnd = length < 0 ? text.Length : name + length;
        int end = EndOfTag(nameEnd);
        if (end < 0 || text.AsSpan(name, nameEnd - name).ContainsAny(TagSigns)) return false;

        bool isClosed = text[end - 1] == '/' && end - 1 >= nameEnd;
        string attributes = kind == HtmlTokenKind.EndTag ? "" : text[nameEnd..(isClosed ? end - 1 : end)].Trim();
        token = new HtmlToken(kind, start, end + 1 - start, text[name..nameEnd], attributes, isClosed);
        _position = end + 1;
        return true;
    }

    /// <summary>JSX writes a group without a name as <c>&lt;&gt;</c> … <c>&lt;/&gt;</c>.</summary>
    private bool SkipFragment(int length)
    {
        _position += length;
        return true;
    }

    /// <summary>The index of the tag's <c>&gt;</c>, quotes and JSX's braces passed over, or -1.</summary>
    private int EndOfTag(int from)
    {
        int braces = 0;
        for (int i = from; i < text.Length; i++)
        {
            int next = text.AsSpan(i).IndexOfAny(TagSigns);
            if (next < 0) break;
            i += next;
            switch (text[i])
            {
                case '{': braces++; break;
                case '}': braces--; break;
                case '>' when braces <= 0: return i;
                case '<' when braces <= 0: return GiveUp(from, i);
                case '"' or '\'' or '`' when IsQuoting(i):
                    int close = text.IndexOf(text[i], i + 1);
                    if (close < 0) return GiveUp(from, text.Length);
                    i = close;
                    break;
            }

            if (i - from > _patience) break;
        }

        return GiveUp(from, text.Length);
    }

    /// <summary>A quote opens a value after <c>=</c> or inside braces; elsewhere it is a slip of the pen.</summary>
    private bool IsQuoting(int i)
    {
        int before = i - 1;
        while (before > 0 && text[before] is ' ' or '\t' or '\n' or '\r') before--;
        return text[before] is '=' or '{' or '(' or '[' or ',' or ':';
    }

    private int GiveUp(int from, int reached)
    {
        _patience -= reached - from;
        return -1;
    }

    private int EndOfRaw(string name)
    {
        int end = text.IndexOf("</" + name, _position, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : end;
    }
}
