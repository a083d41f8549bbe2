using System.Buffers;
using System.Collections.Immutable;

namespace Blog.Posts.FrontMatter;

/// <summary>The short way through the YAML that most posts write: <c>key: value</c> lines, <c>[a, b]</c> and <c>- a</c> lists, quotes
/// without escapes. It gives exactly what the parser gives, or null where a line holds anything else, and the parser has its turn. It
/// halves what reading ten thousand posts allocates.</summary>
internal ref struct PlainYaml
{
    private const int MaxKeys = 100;

    /// <summary>Signs that mean something inside a list in brackets, or begin something in a list of lines.</summary>
    private static readonly SearchValues<char> ListSigns = SearchValues.Create(":#[]{},&*!|>'\"%@`?");

    private readonly ImmutableArray<FrontEntry>.Builder _entries = ImmutableArray.CreateBuilder<FrontEntry>(8);
    private LineReader _lines;
    private bool _isHeld;

    private PlainYaml(ReadOnlySpan<char> yaml, int firstLine) => _lines = new LineReader(yaml, 0, firstLine);

    public static FrontMap? Read(ReadOnlySpan<char> yaml, int firstLine)
    {
        if (HoldsOddSigns(yaml)) return null;
        PlainYaml reader = new(yaml, firstLine);
        return reader.ReadEntries() && reader._entries is [{ } first, ..]
            ? new FrontMap(reader._entries.DrainToImmutable(), first.Line, 1)
            : null;
    }

    /// <summary>Tabs, controls, the line ends that only Unicode knows, and what stands outside its first plane: the parser has its own
    /// mind on each.</summary>
    private static bool HoldsOddSigns(ReadOnlySpan<char> yaml)
    {
        foreach (char c in yaml)
        {
            if (c < ' ' ? c is not ('\n' or '\r') : c is (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or >= '\uD800') return true;
        }

        return false;
    }

    private bool ReadEntries()
    {
        while (NextLine())
        {
            ReadOnlySpan<char> line = _lines.Line;
            int colon = KeyLength(line);
            if (colon == 0 || _entries.Count == MaxKeys) return false;
            string key = line[..colon].ToString();
            int number = _lines.Number;
            if (ReadValue(line, colon + 1) is not { } value || IsTaken(key)) return false;
            _entries.Add(new FrontEntry(key, number, 1, value));
        }

        return true;
    }

    /// <summary>Goes to the next line that says something.</summary>
    private bool NextLine()
    {
        if (_isHeld)
        {
            _isHeld = false;
            return true;
        }

        while (_lines.Read())
        {
            if (!_lines.IsBlank && _lines.Line[0] != '#') return true;
        }

        return false;
    }

    /// <summary>The length of a plain key with its colon behind it, or 0.</summary>
    private static int KeyLength(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length && (char.IsAsciiLetterOrDigit(line[length]) || (length > 0 && line[length] is '_' or '-'))) length++;
        bool isKey = length is > 0 and < 40 && length < line.Length && line[length] == ':';
        return isKey && (length + 1 == line.Length || line[length + 1] == ' ') && char.IsAsciiLetter(line[0]) ? length : 0;
    }

    private readonly bool IsTaken(string key)
    {
        foreach (FrontEntry entry in _entries)
        {
            if (entry.Key == key) return true;
        }

        return false;
    }

    private FrontValue? ReadValue(ReadOnlySpan<char> line, int start)
    {
        int at = line[start..].IndexOfAnyExcept(' ');
        if (at < 0) return ReadItems();
        at += start;
        ReadOnlySpan<char> value = line[at..].TrimEnd(' ');
        return value[0] == '[' ? ReadBrackets(value, _lines.Number, at + 1) : ReadScalar(value, at + 1);
    }

    private readonly FrontScalar? ReadScalar(ReadOnlySpan<char> value, int column)
    {
        if (value[0] is '"' or '\'') return Unquote(value) is { } text ? new FrontScalar(text, _lines.Number, column) : null;
        bool isMore = value[^1] == ':' || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal);
        if (isMore || !char.IsLetterOrDigit(value[0])) return null;
        return new FrontScalar(value is "null" or "Null" or "NULL" ? "" : value.ToString(), _lines.Number, column);
    }

    private static string? Unquote(ReadOnlySpan<char> value)
    {
        if (value.Length < 2 || value[^1] != value[0]) return null;
        ReadOnlySpan<char> inner = value[1..^1];
        return inner.IndexOfAny(value[0], '\\') < 0 ? inner.ToString() : null;
    }

    /// <summary><c>[a, b]</c> in one line.</summary>
    private static FrontList? ReadBrackets(ReadOnlySpan<char> value, int line, int column)
    {
        if (value[^1] != ']') return null;
        ReadOnlySpan<char> inner = value[1..^1];
        if (inner.IsWhiteSpace()) return new FrontList([], line, column);
        ImmutableArray<FrontValue>.Builder items = ImmutableArray.CreateBuilder<FrontValue>();
        foreach (Range range in inner.Split(','))
        {
            ReadOnlySpan<char> part = inner[range];
            int at = column + 1 + range.Start.Value + Math.Max(part.IndexOfAnyExcept(' '), 0);
            if (ReadItem(part.Trim(' '), line, at) is not { } item) return null;
            items.Add(item);
        }

        return new FrontList(items.DrainToImmutable(), line, column);
    }

    /// <summary>A value with nothing behind its colon: a list of <c>- a</c> lines, or nothing, which the parser may place.</summary>
    private FrontList? ReadItems()
    {
        ImmutableArray<FrontValue>.Builder items = ImmutableArray.CreateBuilder<FrontValue>();
        int indent = -1;
        int first = 0;
        while (NextLine())
        {
            ReadOnlySpan<char> line = _lines.Line.TrimEnd(' ');
            int dash = line.IndexOfAnyExcept(' ');
            if (line[dash] != '-')
            {
                _isHeld = true;
                break;
            }

            if (items.Count == 0) (indent, first) = (dash, _lines.Number);
            int at = line[(dash + 1)..].IndexOfAnyExcept(' ') + dash + 1;
            if (dash != indent || at < dash + 2 || ReadItem(line[at..], _lines.Number, at + 1) is not { } item) return null;
            items.Add(item);
        }

        return items.Count > 0 ? new FrontList(items.DrainToImmutable(), first, indent + 1) : null;
    }

    private static FrontScalar? ReadItem(ReadOnlySpan<char> item, int line, int column)
    {
        if (item.IsEmpty) return null;
        if (item[0] is '"' or '\'') return Unquote(item) is { } text && text.AsSpan().IndexOf(',') < 0 ? new FrontScalar(text, line, column) : null;
        if (!char.IsLetterOrDigit(item[0]) || item.ContainsAny(ListSigns)) return null;
        return new FrontScalar(item is "null" or "Null" or "NULL" ? "" : item.ToString(), line, column);
    }
}
