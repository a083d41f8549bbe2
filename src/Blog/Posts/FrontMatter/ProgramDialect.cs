namespace Blog.Posts.FrontMatter;

/// <summary>Front matter that is a program, such as Eleventy's <c>---js</c>. It is not run.</summary>
internal static class ProgramDialect
{
    public static FrontMatterHead? Read(ReadOnlySpan<char> text, Notices notices)
    {
        if (FencedBlock.Find(text, "---") is not { Language.Length: > 0, IsClosed: true } block) return null;
        notices.Add(
            $"The front matter is a program ({block.Language}), which is not run. Title and date come from the text and the file.", block.FirstLine - 1, 1);
        return new(FrontMap.Empty, block.BodyStart);
    }
}
