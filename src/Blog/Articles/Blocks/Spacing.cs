using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>How many blank rows part two blocks. A heading stands nearer to what it heads than to what came before.</summary>
internal static class Spacing
{
    public static int Between(Block before, Block after, bool isTight) => (before, after) switch
    {
        (HeadingBlock, HeadingBlock) => 1,
        (HeadingBlock, _) => 0,
        (_, HeadingBlock { Level: <= 2 }) => 2,
        (_, HeadingBlock) => 1,
        _ => isTight ? 0 : 1,
    };
}
