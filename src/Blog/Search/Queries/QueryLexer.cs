using System.Text;

namespace Blog.Search;

/// <summary>A part of a query between spaces; quotes hold spaces together.</summary>
/// <param name="IsNot">A <c>-</c> stood before it.</param>
/// <param name="Operator">What stood before a colon, in lower case, or null.</param>
/// <param name="Value">The rest, without quotes.</param>
/// <param name="IsQuoted">The value stood in quotes.</param>
/// <param name="HasStar">A <c>*</c> stood behind it.</param>
/// <param name="IsOpen">The query ends in it: there is no space behind it, and no closing quote.</param>
internal readonly record struct QueryPart(bool IsNot, string? Operator, string Value, bool IsQuoted, bool HasStar, bool IsOpen);

/// <summary>Cuts a query into its parts. There is no query that it cannot cut.</summary>
internal sealed class QueryLexer(string text)
{
    private int _at;

    public QueryPart? Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
        if (_at >= text.Length) return null;

        bool isNot = text[_at] == '-' && _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]);
        if (isNot) _at++;
        string? name = Operator();
        bool isQuoted = _at < text.Length && text[_at] == '"';
        bool isClosed = false;
        string value = isQuoted ? Quoted(out isClosed) : Bare();
        bool hasStar = isQuoted ? TakeStar() : value.Length > 1 && value[^1] == '*';
        if (hasStar && !isQuoted) value = value[..^1];
        return new QueryPart(isNot, name, value, isQuoted, hasStar, _at >= text.Length && !isClosed && !hasStar);
    }

    /// <summary>Letters and hyphens up to a colon, behind which something may stand.</summary>
    private string? Operator()
    {
        int end = _at;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || (text[end] == '-' && end > _at))) end++;
        if (end == _at || end >= text.Length || text[end] != ':') return null;
        string name = text[_at..end].ToLowerInvariant();
        _at = end + 1;
        return name;
    }

    private string Bare()
    {
        int start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at])) _at++;
        return text[start.._at];
    }

    /// <summary>Up to the closing quote, or the end of the query. <c>\"</c> is a quote in it, <c>\\</c> a backslash.</summary>
    private string Quoted(out bool isClosed)
    {
        StringBuilder value = new();
        for (_at++; _at < text.Length && text[_at] != '"'; _at++)
        {
            if (text[_at] == '\\' && _at + 1 < text.Length && text[_at + 1] is '"' or '\\') _at++;
            value.Append(text[_at]);
        }

        isClosed = _at < text.Length;
        if (isClosed) _at++;
        return value.ToString();
    }

    private bool TakeStar()
    {
        if (_at >= text.Length || text[_at] != '*') return false;
        _at++;
        return true;
    }
}
