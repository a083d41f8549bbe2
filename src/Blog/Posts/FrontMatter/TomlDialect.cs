namespace Blog.Posts.FrontMatter;

/// <summary>TOML between two lines of <c>+++</c>: Zola and Hugo.</summary>
internal static class TomlDialect
{
    private const string Fence = "+++";

    public static FrontMatterHead? Read(ReadOnlySpan<char> text, Notices notices)
    {
        FencedBlock? found = FencedBlock.Find(text, Fence) is { Language: "" or "toml" } plain ? plain
            : FencedBlock.Find(text, "---") is { Language: "toml" } named ? named
            : null;
        if (found is not { } block) return null;

        ReadOnlySpan<char> content = block.Content(text, notices);
        if (FranklinDialect.IsJulia(content)) return null;
        block.TellIfOpen(Fence, notices);
        return new(TomlReader.Read(content, block.FirstLine, notices), block.BodyStart);
    }
}
