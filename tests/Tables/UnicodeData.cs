using System.Globalization;

namespace Blog.Tables;

/// <summary>One row of a data file: a range of code points and the fields after it.</summary>
public readonly record struct Row(int First, int Last, string[] Fields);

/// <summary>The files of the Unicode Character Database in one folder, in the format of UAX 44, section 4.2.</summary>
public sealed class UnicodeData(string folder)
{
    public const string DebianFolder = "/usr/share/unicode";

    public const int CodePoints = 0x110000;

    /// <summary>The version that the files call themselves, for example 15.0.0.</summary>
    public string Version()
    {
        string first = File.ReadLines(Path.Combine(folder, "LineBreak.txt")).First();
        return first[(first.IndexOf('-') + 1)..first.IndexOf(".txt", StringComparison.Ordinal)];
    }

    /// <summary>The rows of a file whose first field is a code point or a range. A sequence of several is not a row.</summary>
    public IEnumerable<Row> Rows(string file) =>
        from fields in Fields(file)
        where !fields[0].Contains(' ')
        select ToRow(fields);

    /// <summary>Every line of a file without its comment, split into fields.</summary>
    public IEnumerable<string[]> Fields(string file) =>
        from line in File.ReadLines(Path.Combine(folder, file))
        let data = line.Split('#')[0].Trim()
        where data.Length > 0
        select data.Split(';', StringSplitOptions.TrimEntries);

    /// <summary>One value per code point: the field after the range, or <paramref name="missing"/>.</summary>
    public string[] Property(string file, string missing)
    {
        string[] values = new string[CodePoints];
        Array.Fill(values, missing);
        foreach (Row row in Rows(file)) Array.Fill(values, row.Fields[1], row.First, row.Last - row.First + 1);
        return values;
    }

    /// <summary>What code points that a file does not list have, as the file itself says it in its comments (UAX 44, section 4.2.10).</summary>
    public IEnumerable<Row> Missing(string file) =>
        from line in File.ReadLines(Path.Combine(folder, file))
        where line.StartsWith("# @missing:", StringComparison.Ordinal)
        select ToRow(line["# @missing:".Length..].Split(';', StringSplitOptions.TrimEntries));

    /// <summary>The code points that have a value in a file of properties, such as Emoji_Presentation in emoji-data.txt.</summary>
    public HashSet<int> Having(string file, params string[] values) =>
        [.. Rows(file).Where(row => values.Contains(row.Fields[1]))
            .SelectMany(row => Enumerable.Range(row.First, row.Last - row.First + 1))];

    public static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static Row ToRow(string[] fields)
    {
        string[] ends = fields[0].Split("..");
        return new Row(Hex(ends[0]), Hex(ends[^1]), fields);
    }
}
