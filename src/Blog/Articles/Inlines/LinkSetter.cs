using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>A link: its text, or its address where it has none.</summary>
internal static class LinkSetter
{
    public static void Set(LinkInline link, TextFlow flow)
    {
        string target = Addresses.Of(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        using TextFlow.Scope scope = flow.Leading(target);
        if (link.FirstChild is null)
            flow.Text(target, Origin.Of(target, link.Span, flow.Composition.Text));
        else
            InlineSetter.SetAll(link, flow);
    }
}
