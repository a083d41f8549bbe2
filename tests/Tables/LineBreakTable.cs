namespace Blog.Tables;

/// <summary>The line breaking class of each code point after rule LB1, and with the distinctions that later rules make.</summary>
public static class LineBreakTable
{
    // Opening brackets that are not East Asian stick to a word before them (LB30).
    private const string NarrowOpening = "OPN";

    // Pictures not assigned yet take a skin tone as an emoji base does (LB30b).
    private const string FuturePicture = "IDP";

    public static string Write(UnicodeData data)
    {
        string[] category = data.Property("extracted/DerivedGeneralCategory.txt", "Cn");
        string[] eastAsian = data.Property("EastAsianWidth.txt", "N");
        string[] lineBreak = data.Property("LineBreak.txt", "XX");
        HashSet<int> pictures = data.Having("emoji/emoji-data.txt", "Extended_Pictographic");

        string[] classes = [.. Enumerable.Range(0, UnicodeData.CodePoints).Select(Resolve)];
        string[] names = [.. classes.Distinct().Order(StringComparer.Ordinal)];
        byte[] values = Array.ConvertAll(classes, name => (byte)Array.IndexOf(names, name));

        var source = new Source(data, "LineBreak.txt", "DerivedGeneralCategory.txt", "EastAsianWidth.txt", "emoji-data.txt",
            "PropertyValueAliases.txt");
        source.Line("/// <summary>The classes of UAX 14, table 1, without those that LB1 resolves.</summary>")
            .Line("internal enum LineBreakClass : byte")
            .Line("{");
        foreach (string name in names) source.Line($"    /// <summary>{LongName(data, name)}.</summary>").Line($"    {name},");
        return source.Line("}").Line("")
            .TrieClass(nameof(LineBreakTable), "The line breaking class of each code point.", "LineBreakClass", "(LineBreakClass)", new Trie(values))
            .ToString();

        string Resolve(int c) => lineBreak[c] switch
        {
            _ when category[c] == "Cn" && pictures.Contains(c) => FuturePicture,
            "AI" or "SG" or "XX" => "AL",
            "SA" => category[c] is "Mn" or "Mc" ? "CM" : "AL",
            "CJ" => "NS",
            "OP" when eastAsian[c] is not ("F" or "W" or "H") => NarrowOpening,
            string other => other,
        };
    }

    private static string LongName(UnicodeData data, string name) => name switch
    {
        NarrowOpening => "Open punctuation that is not East Asian (for LB30)",
        FuturePicture => "A picture that is not assigned yet (for LB30b)",
        _ => data.Fields("PropertyValueAliases.txt").First(fields => fields[0] == "lb" && fields[1] == name)[2].Replace('_', ' '),
    };
}
