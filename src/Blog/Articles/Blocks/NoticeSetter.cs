using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Blocks;

/// <summary>A word from us to the reader about the text, not from its author.</summary>
internal static class NoticeSetter
{
    public static void Set(string message, Composition composition)
    {
        Style style = composition.Style(Role.Notice);
        composition.Galley.Indent(new Run("! ", style), new Run("  "));
        var flow = new TextFlow(composition) { Style = style };
        flow.Text(message, -composition.Offset);
        Paragraphs.Set(flow);
        composition.Galley.Outdent();
    }
}
