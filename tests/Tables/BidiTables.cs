namespace Blog.Tables;

/// <summary>What the bidirectional algorithm (UAX 9) asks of code points: their class, their mirror, and which brackets are a pair.</summary>
public static class BidiTables
{
    private const string Namespace = "Blog.Terminal.Text.Bidi";
    private const string Licence = "beside this folder in UNICODE-LICENSE.txt";

    public static string WriteClasses(UnicodeData data)
    {
        const string File = "extracted/DerivedBidiClass.txt";
        (string Short, string Long)[] names =
            [.. data.Fields("PropertyValueAliases.txt").Where(fields => fields[0] == "bc").Select(fields => (fields[1], fields[2]))];
        string[] classes = data.Property(File, "");
        foreach (Row row in data.Missing(File))
        {
            string name = names.First(name => name.Long == row.Fields[1]).Short;
            for (int c = row.First; c <= row.Last; c++)
            {
                // Later lines are about narrower ranges and go before earlier ones.
                if (classes[c] == "" || classes[c][0] == '?') classes[c] = "?" + name;
            }
        }

        byte[] values = Array.ConvertAll(classes, value => (byte)Array.FindIndex(names, name => name.Short == value.TrimStart('?')));
        Source source = new(Namespace, Licence, data, "DerivedBidiClass.txt", "PropertyValueAliases.txt");
        source.Line("/// <summary>The classes of UAX 9, table 4.</summary>").Line("internal enum BidiClass : byte").Line("{");
        foreach ((string name, string longName) in names) source.Line($"    /// <summary>{longName.Replace('_', ' ')}.</summary>").Line($"    {name},");
        return source.Line("}").Line("")
            .TrieClass("BidiClassTable", "The bidirectional class of each code point.", "BidiClass", "(BidiClass)", new Trie(values))
            .ToString();
    }

    public static string WriteMirrors(UnicodeData data)
    {
        Row[] mirrors = [.. data.Rows("BidiMirroring.txt").OrderBy(row => row.First)];
        Row[] brackets = [.. data.Rows("BidiBrackets.txt").OrderBy(row => row.First)];
        return new Source(Namespace, Licence, data, "BidiMirroring.txt", "BidiBrackets.txt")
            .Line("/// <summary>Signs that change their look with the direction, and brackets. All of them take one UTF-16 unit.</summary>")
            .Line("internal static partial class BidiMirrorTable")
            .Line("{")
            .Span("char", "Mirrored", Quoted(mirrors.Select(row => row.First)))
            .Line("")
            .Span("char", "Mirrors", Quoted(mirrors.Select(row => UnicodeData.Hex(row.Fields[1]))))
            .Line("")
            .Span("char", "Brackets", Quoted(brackets.Select(row => row.First)))
            .Line("")
            .Span("char", "Partners", Quoted(brackets.Select(row => UnicodeData.Hex(row.Fields[1]))))
            .Line("")
            .Line("    /// <summary>1 for a bracket that opens.</summary>")
            .Span("byte", "Opens", brackets.Select(row => row.Fields[2] == "o" ? 1 : 0))
            .Line("}")
            .ToString();
    }

    private static IEnumerable<FormattableString> Quoted(IEnumerable<int> codePoints) => codePoints.Select(c => (FormattableString)$"'\\u{c:X4}'");
}
