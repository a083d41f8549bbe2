using Blog.Articles.Elements;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>A first heading that says the title again, which many posts open with. The head has said it already.</summary>
internal static class TitleHeading
{
    public static bool Repeats(Block block, string title) =>
        block is HeadingBlock { Level: 1, Inline: { } inline } && Letters(Nodes.TextOf(Nodes.Of(inline))).SequenceEqual(Letters(title));

    /// <summary>Letters and digits without case: quotes and dashes differ between the two writings.</summary>
    private static IEnumerable<char> Letters(string text) =>
        text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}
