using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>A character written as <c>&amp;amp;</c> or <c>&amp;#38;</c>.</summary>
internal static class EntitySetter
{
    public static void Set(HtmlEntityInline entity, TextFlow flow) => flow.Text(entity.Transcoded.ToString(), entity.Span.Start);
}
