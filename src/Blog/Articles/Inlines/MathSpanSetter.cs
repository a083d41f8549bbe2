using Blog.Articles.Formulas;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Extensions.Mathematics;

namespace Blog.Articles.Inlines;

/// <summary>Mathematics within a sentence: in Unicode, or, where that cannot be, as it was written, in the style of code.</summary>
internal static class MathSpanSetter
{
    public static void Set(MathInline math, TextFlow flow)
    {
        int position = math.Span.Start + math.DelimiterCount;
        string source = math.Content.ToString();
        // GitHub lets a formula stand between backticks within the dollars.
        if (source is ['`', .., '`'] && source.Length > 2) source = source[1..^1];
        Set(source, position, flow);
    }

    public static void Set(string latex, int position, TextFlow flow)
    {
        if (flow.Composition.Glyphs.HasScripts && MathParser.Parse(latex) is { } formula)
        {
            using TextFlow.Scope scope = flow.In(Role.Math);
            flow.Hyphenate = false;
            flow.Text(MathWriter.Write(formula), position);
            return;
        }

        CodeSpanSetter.Set(latex, position, flow);
    }
}
