using System.Collections.Immutable;

namespace Blog.Posts.FrontMatter;

/// <summary>Reads what can be read of YAML that is not valid: key by key, each with the lines that belong to it, so that one
/// mistake costs one value and mostly not even that. <c>title: Foo: bar</c> is the classic; every author means the text.</summary>
internal static class YamlRecovery
{
    private const int MaxKeys = 200;

    /// <param name="problem">What was wrong with the whole; told when each of its parts is right by itself.</param>
    public static FrontMap Read(ReadOnlySpan<char> yaml, int firstLine, PostNotice problem, Notices notices)
    {
        int before = notices.Count;
        ImmutableArray<FrontEntry>.Builder entries = ImmutableArray.CreateBuilder<FrontEntry>();
        LineReader lines = new(yaml, 0, firstLine);
        bool more = lines.Read();
        while (more && entries.Count < MaxKeys)
        {
            int start = lines.Start;
            int number = lines.Number;
            bool isKey = KeyLine.TryParse(lines.Line, out KeyLine key);
            while ((more = lines.Read()) && !KeyLine.TryParse(lines.Line, out _)) { }

            int end = more ? lines.Start : yaml.Length;
            if (isKey) AddEntries(entries, yaml[start..end], key, number, notices);
        }

        if (notices.Count == before) notices.Add(Sentence(problem.Message), problem.Line, problem.Column);
        return new FrontMap(entries.DrainToImmutable(), firstLine, 1);
    }

    private static string Sentence(string problem) =>
        $"The front matter is not valid YAML: {problem}. It was read key by key; put values that hold such signs in quotes.";

    private static void AddEntries(
        ImmutableArray<FrontEntry>.Builder entries, ReadOnlySpan<char> part, KeyLine key, int line, Notices notices)
    {
        if (YamlReader.Read(part, line, notices, out PostNotice problem) is { } fields)
        {
            entries.AddRange(fields.Entries);
            return;
        }

        string name = key.Key.ToString();
        string advice = key.IsTight
            ? "Put a space after the colon."
            : $"The value of {Notices.Quote(name)} was taken as it stands ({problem.Message}). Put it in quotes.";
        // What was left open is found missing only behind the end.
        bool isInside = problem.Line < line + part.TrimEnd('\n').Count('\n') + 1;
        notices.Add("This is not valid YAML. " + advice, isInside ? problem.Line : line, isInside ? problem.Column : key.ValueColumn);
        entries.Add(new FrontEntry(name, line, 1, PlainValue(part, key, line)));
    }

    /// <summary>A value as a person would read it.</summary>
    private static FrontValue PlainValue(ReadOnlySpan<char> part, KeyLine key, int line)
    {
        LineReader lines = new(part, 0, line);
        lines.Read();
        ReadOnlySpan<char> rest = part[lines.Next..].Trim();
        ReadOnlySpan<char> value = key.Value;
        if (value.IsEmpty && rest.StartsWith('-')) return Items(rest.ToString().Split('\n'), line + 1, 1);
        if (IsOpenList(value)) return Items(Join(value, rest).Trim("[]").ToString().Split(','), line, key.ValueColumn);
        if (value is ['|' or '>', ..]) value = default;
        return new FrontScalar(Unquote(Join(value, rest)).ToString(), line, key.ValueColumn);
    }

    /// <summary><c>[a, b</c> is a list that was not closed; <c>[Draft] My title</c> is a text.</summary>
    private static bool IsOpenList(ReadOnlySpan<char> value) =>
        value is ['[', ..] && value.IndexOf(']') is int end && (end < 0 || end == value.Length - 1);

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> value, ReadOnlySpan<char> rest) =>
        value.IsEmpty ? rest : rest.IsEmpty ? value : $"{value} {rest}";

    private static FrontList Items(string[] parts, int line, int column)
    {
        IEnumerable<FrontValue> items = parts
            .Select(part => Unquote(part.AsSpan().Trim().TrimStart('-').Trim()).ToString())
            .Where(text => text.Length > 0)
            .Select(text => new FrontScalar(text, line, column));
        return new FrontList([.. items], line, column);
    }

    /// <summary>Takes the quotes off; one without its pair is the mistake itself.</summary>
    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> value)
    {
        if (value is ['"', ..] or ['\'', ..])
        {
            char quote = value[0];
            ReadOnlySpan<char> inner = value[1..];
            if (inner.EndsWith(quote)) return inner[..^1];
            if (inner.IndexOf(quote) < 0) return inner;
        }

        return value;
    }
}
