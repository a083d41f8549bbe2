using Markdig.Syntax.Inlines;

namespace Blog.Articles.Shortcodes;

internal sealed class ShortcodeInline(Shortcode shortcode) : LeafInline
{
    public Shortcode Shortcode { get; } = shortcode;
}
