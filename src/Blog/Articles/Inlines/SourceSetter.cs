using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>What nobody has written a layout for: as its author wrote it.</summary>
internal static class SourceSetter
{
    public static void Set(Inline inline, TextFlow flow)
    {
        string source = flow.Composition.Text;
        int start = Math.Max(0, inline.Span.Start);
        int end = Math.Min(inline.Span.End + 1, source.Length);
        if (start < end) flow.Text(source[start..end], start);
    }
}
