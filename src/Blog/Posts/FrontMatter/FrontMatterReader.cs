namespace Blog.Posts.FrontMatter;

/// <summary>Finds out which dialect the head of a text is written in, and reads it.</summary>
internal static class FrontMatterReader
{
    /// <summary>More than this is no description of a post. What comes after it is not read, but is not shown as text either.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>How deep lists and maps may stand in each other.</summary>
    public const int MaxDepth = 20;

    /// <summary>How many keys of one map are kept.</summary>
    public const int MaxKeys = 500;

    /// <summary>Reads the front matter, or gives null when the text is not in this dialect.</summary>
    private delegate FrontMatterHead? Dialect(ReadOnlySpan<char> text, Notices notices);

    private static readonly Dialect[] Dialects =
    [
        YamlDialect.Read,
        TomlDialect.Read,
        JsonDialect.Read,
        ProgramDialect.Read,
        FranklinDialect.Read,
        static (text, _) => HeaderDialect.Read(text),
    ];

    public static FrontMatterHead Read(ReadOnlySpan<char> text, Notices notices)
    {
        foreach (Dialect dialect in Dialects)
        {
            if (dialect(text, notices) is { } head) return head;
        }

        return FrontMatterHead.None;
    }
}
