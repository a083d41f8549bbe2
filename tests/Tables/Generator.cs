namespace Blog.Tables;

/// <summary>Every generated file by its name.</summary>
public static class Generator
{
    public static IReadOnlyDictionary<string, string> Run(UnicodeData data) => new Dictionary<string, string>
    {
        ["WidthTable.g.cs"] = WidthTable.Write(data),
        ["LineBreakTable.g.cs"] = LineBreakTable.Write(data),
        ["Bidi/BidiClassTable.g.cs"] = BidiTables.WriteClasses(data),
        ["Bidi/BidiMirrorTable.g.cs"] = BidiTables.WriteMirrors(data),
    };
}
