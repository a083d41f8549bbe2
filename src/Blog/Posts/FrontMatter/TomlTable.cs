namespace Blog.Posts.FrontMatter;

/// <summary>A TOML table while it is read: it may be added to from several places of the text.</summary>
internal sealed class TomlTable(int line, int column)
{
    private readonly List<(string Key, int Line, int Column, object Value)> _entries = [];

    /// <summary>Adds a value; false when the key has one already.</summary>
    public bool Add(string key, int keyLine, int keyColumn, FrontValue value)
    {
        if (Find(key) is not null || _entries.Count >= FrontMatterReader.MaxKeys) return false;
        _entries.Add((key, keyLine, keyColumn, value));
        return true;
    }

    /// <summary>The table under a key, made when it is new; null when the key holds something else.</summary>
    public TomlTable? Table(string key, int keyLine, int keyColumn)
    {
        object? found = Find(key);
        if (found is List<TomlTable> tables) return tables[^1];
        if (found is not null) return found as TomlTable;
        TomlTable table = new(keyLine, keyColumn);
        _entries.Add((key, keyLine, keyColumn, table));
        return table;
    }

    /// <summary>One more table in the array of tables under a key; null when the key holds something else.</summary>
    public TomlTable? NextTable(string key, int keyLine, int keyColumn)
    {
        if (Find(key) is not List<TomlTable> tables)
        {
            if (Find(key) is not null) return null;
            _entries.Add((key, keyLine, keyColumn, tables = []));
        }

        TomlTable table = new(keyLine, keyColumn);
        tables.Add(table);
        return table;
    }

    public FrontMap ToMap() =>
        new([.. _entries.Select(entry => new FrontEntry(entry.Key, entry.Line, entry.Column, ToValue(entry)))], line, column);

    private static FrontValue ToValue((string Key, int Line, int Column, object Value) entry) => entry.Value switch
    {
        TomlTable table => table.ToMap(),
        List<TomlTable> tables => new FrontList([.. tables.Select(table => table.ToMap())], entry.Line, entry.Column),
        _ => (FrontValue)entry.Value,
    };

    private object? Find(string key)
    {
        foreach ((string Key, int Line, int Column, object Value) entry in _entries)
        {
            if (entry.Key == key) return entry.Value;
        }

        return null;
    }
}
