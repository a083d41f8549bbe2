using System.Collections.Immutable;

namespace Blog.Posts.FrontMatter;

/// <summary>Reads TOML 1.0 as front matter uses it: tables, arrays of tables, dotted keys, and every kind of value. Numbers and
/// dates stay text. A line that cannot be read costs a notice and nothing but that line.</summary>
internal ref struct TomlReader
{
    /// <summary>Nobody mends more mistakes than this at once.</summary>
    private const int MaxMistakes = 10;

    private TomlCursor _cursor;
    private readonly TomlTable _root;
    private TomlTable _current;

    private TomlReader(ReadOnlySpan<char> text, int firstLine)
    {
        _cursor = new TomlCursor(text, firstLine);
        _root = _current = new TomlTable(firstLine, 1);
    }

    public static FrontMap Read(ReadOnlySpan<char> text, int firstLine, Notices notices)
    {
        TomlReader reader = new(text, firstLine);
        int mistakes = 0;
        while (reader._cursor.SkipToStatement() && mistakes < MaxMistakes)
        {
            if (reader.ReadStatement()) continue;
            mistakes++;
            PostNotice mistake = reader._cursor.Mistake!;
            notices.Add(mistake.Message, mistake.Line, mistake.Column);
            reader._cursor.SkipLine();
        }

        return reader._root.ToMap();
    }

    private bool ReadStatement() => _cursor.Peek == '[' ? ReadHeader() : ReadAssignment(_current, depth: 1) && _cursor.ReadLineEnd();

    /// <summary><c>[table]</c> or <c>[[array of tables]]</c>.</summary>
    private bool ReadHeader()
    {
        int line = _cursor.Line;
        int column = _cursor.Column;
        bool isArray = _cursor.Take("[[");
        if (!isArray) _cursor.Take("[");
        if (!ReadKeys(out List<string> keys)) return false;
        if (!_cursor.Take(isArray ? "]]" : "]")) return _cursor.Fail("A table's name ends with a bracket here. Close it.");

        TomlTable? table = Descend(_root, keys, line, column);
        table = isArray ? table?.NextTable(keys[^1], line, column) : table?.Table(keys[^1], line, column);
        if (table is null) return _cursor.Fail($"{Notices.Quote(keys[^1])} is a value already and cannot be a table too.");
        _current = table;
        return _cursor.ReadLineEnd();
    }

    /// <summary><c>key = value</c>, where the key may be dotted.</summary>
    private bool ReadAssignment(TomlTable table, int depth)
    {
        int line = _cursor.Line;
        int column = _cursor.Column;
        if (!ReadKeys(out List<string> keys)) return false;
        if (!_cursor.Take("=")) return _cursor.Fail("An equals sign is missing after the key.");
        _cursor.SkipSpaces();
        if (ReadValue(depth) is not { } value) return false;
        return Descend(table, keys, line, column)?.Add(keys[^1], line, column, value) == true
            || _cursor.Fail($"{Notices.Quote(keys[^1])} is here for the second time; the first counts.");
    }

    private static TomlTable? Descend(TomlTable? table, List<string> keys, int line, int column)
    {
        for (int i = 0; i < keys.Count - 1; i++) table = table?.Table(keys[i], line, column);
        return table;
    }

    private bool ReadKeys(out List<string> keys)
    {
        keys = [];
        do
        {
            _cursor.SkipSpaces();
            string? key = _cursor.Peek is '"' or '\'' ? TomlStrings.Read(ref _cursor) : _cursor.TakeBareKey();
            if (key is null) return _cursor.Fail("A key should stand here, followed by an equals sign and a value.");
            keys.Add(key);
            _cursor.SkipSpaces();
        }
        while (keys.Count < FrontMatterReader.MaxDepth && _cursor.Take("."));
        return true;
    }

    private FrontValue? ReadValue(int depth)
    {
        int line = _cursor.Line;
        int column = _cursor.Column;
        if (depth > FrontMatterReader.MaxDepth)
        {
            _cursor.Fail($"Lists and tables stand more than {FrontMatterReader.MaxDepth} deep in each other.");
            return null;
        }

        switch (_cursor.Peek)
        {
            case '"' or '\'':
                return TomlStrings.Read(ref _cursor) is { } text ? new FrontScalar(text, line, column) : null;
            case '[':
                return ReadArray(line, column, depth);
            case '{':
                return ReadInlineTable(line, column, depth);
            default:
                if (_cursor.TakeBareValue() is { } bare) return new FrontScalar(bare, line, column);
                _cursor.Fail("This is no TOML value. Put a text in quotes.", line, column);
                return null;
        }
    }

    /// <summary>May go over several lines, with comments and a comma after the last item.</summary>
    private FrontList? ReadArray(int line, int column, int depth)
    {
        ImmutableArray<FrontValue>.Builder items = ImmutableArray.CreateBuilder<FrontValue>();
        _cursor.Take("[");
        _cursor.SkipLinesAndComments();
        while (!_cursor.Take("]"))
        {
            if (ReadValue(depth + 1) is not { } item) return null;
            items.Add(item);
            _cursor.SkipLinesAndComments();
            if (!_cursor.Take(",") && _cursor.Peek != ']')
            {
                _cursor.Fail("A comma or a closing bracket is missing here.");
                return null;
            }

            _cursor.SkipLinesAndComments();
        }

        return new FrontList(items.DrainToImmutable(), line, column);
    }

    /// <summary>Line breaks and a last comma are let through: TOML 1.1 has them.</summary>
    private FrontMap? ReadInlineTable(int line, int column, int depth)
    {
        TomlTable table = new(line, column);
        _cursor.Take("{");
        _cursor.SkipLinesAndComments();
        while (!_cursor.Take("}"))
        {
            if (!ReadAssignment(table, depth + 1)) return null;
            _cursor.SkipLinesAndComments();
            if (!_cursor.Take(",") && _cursor.Peek != '}')
            {
                _cursor.Fail("A comma or a closing brace is missing here.");
                return null;
            }

            _cursor.SkipLinesAndComments();
        }

        return table.ToMap();
    }
}
