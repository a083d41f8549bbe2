using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Blocks;

/// <summary>A first heading that says the title again, which many posts open with. The head has said it already.</summary>
internal static class TitleHeading
{
    public static bool Repeats(Block block, string title) =>
        block is HeadingBlock { Level: 1, Inline: { } inline } && Letters(inline.FindDescendants<LeafInline>().Select(TextOf)).SequenceEqual(Letters([title]));

    private static string TextOf(LeafInline leaf) => leaf switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    };

    /// <summary>Letters and digits without case: quotes and dashes differ between the two writings.</summary>
    private static IEnumerable<char> Letters(IEnumerable<string> parts) =>
        parts.SelectMany(part => part).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}
