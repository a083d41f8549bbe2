using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Articles.Shortcodes;

/// <summary>Lines that hold nothing but shortcodes; or a shortcode with the code that is its content.</summary>
internal sealed class ShortcodeBlock(BlockParser parser) : LeafBlock(parser)
{
    public List<(Shortcode Shortcode, int Position)> Shortcodes { get; } = [];

    /// <summary>Where in the text the last line of shortcodes ends, or the line that ends the content.</summary>
    public int LastLineEnd { get; set; }

    /// <summary>True where <see cref="LeafBlock.Lines"/> is the content.</summary>
    public bool HasContent { get; set; }
}
