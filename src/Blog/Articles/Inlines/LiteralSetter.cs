using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>Plain words.</summary>
internal static class LiteralSetter
{
    public static void Set(LiteralInline literal, TextFlow flow)
    {
        string text = literal.Content.ToString();
        flow.Text(text, Origin.Of(text, literal.Span, flow.Composition.Text));
    }
}
