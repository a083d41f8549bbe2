using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Extensions.Mathematics;

namespace Blog.Articles.Inlines;

/// <summary>Mathematics within a sentence.</summary>
internal static class MathSpanSetter
{
    public static void Set(MathInline math, TextFlow flow)
    {
        using TextFlow.Scope scope = flow.In(Role.Math);
        SourceSetter.Set(math, flow);
    }
}
