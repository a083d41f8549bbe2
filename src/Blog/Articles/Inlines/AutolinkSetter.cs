using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>An address in angle brackets, shown without them.</summary>
internal static class AutolinkSetter
{
    public static void Set(AutolinkInline link, TextFlow flow)
    {
        using TextFlow.Scope scope = flow.Leading(link.IsEmail ? "mailto:" + link.Url : link.Url);
        flow.Verbatim(link.Url, link.Span.Start + 1);
    }
}
