using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>Plain words.</summary>
internal static class LiteralSetter
{
    public static void Set(LiteralInline literal, TextFlow flow)
    {
        string text = literal.Content.ToString();
        int position = Origin.Of(text, literal.Span, flow.Composition.Text);

        if (flow.Composition.Options.SmartPunctuation && flow.IsProse) SmartPunctuation.Set(text, position, literal.NextSibling is null or LineBreakInline, flow);
        else flow.Text(text, position);
    }
}
