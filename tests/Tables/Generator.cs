namespace Blog.Tables;

/// <summary>Every generated file by its place in the repository.</summary>
public static class Generator
{
    public static IReadOnlyDictionary<string, string> Run(UnicodeData data) => new Dictionary<string, string>
    {
        ["src/Blog.Terminal/Text/WidthTable.g.cs"] = WidthTable.Write(data),
        ["src/Blog.Terminal/Text/LineBreakTable.g.cs"] = LineBreakTable.Write(data),
        ["src/Blog.Terminal/Text/Bidi/BidiClassTable.g.cs"] = BidiTables.WriteClasses(data),
        ["src/Blog.Terminal/Text/Bidi/BidiMirrorTable.g.cs"] = BidiTables.WriteMirrors(data),
        ["src/Blog/Search/Folding/FoldTable.g.cs"] = FoldTable.Write(data),
    };
}
