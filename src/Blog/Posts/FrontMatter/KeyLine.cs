namespace Blog.Posts.FrontMatter;

/// <summary>A line that reads <c>key: value</c>, from its first column on.</summary>
internal readonly ref struct KeyLine
{
    private const int MaxKeyLength = 40;

    public ReadOnlySpan<char> Key { get; private init; }

    public ReadOnlySpan<char> Value { get; private init; }

    /// <summary>The column of the value, from 1; of the end of the line when there is no value.</summary>
    public int ValueColumn { get; private init; }

    /// <summary>True where nothing keeps the colon and the value apart, which YAML does not take for a key.</summary>
    public bool IsTight { get; private init; }

    public static bool TryParse(ReadOnlySpan<char> line, out KeyLine result)
    {
        result = default;
        int colon = line.IndexOf(':');
        if (colon is < 1 or > MaxKeyLength) return false;
        ReadOnlySpan<char> key = line[..colon].TrimEnd().Trim("\"'");
        if (key.IsEmpty || !char.IsLetter(line[0]) && line[0] is not ('"' or '\'' or '_')) return false;
        foreach (char c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or '_' or '.')) return false;
        }

        ReadOnlySpan<char> rest = line[(colon + 1)..];
        ReadOnlySpan<char> value = rest.Trim();
        result = new KeyLine
        {
            Key = key,
            Value = value,
            ValueColumn = colon + 2 + (rest.Length - rest.TrimStart().Length),
            IsTight = !value.IsEmpty && !char.IsWhiteSpace(rest[0]),
        };
        return true;
    }
}
