using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>Emphasis of every sort: <c>*em*</c>, <c>**strong**</c>, <c>~~deleted~~</c>, <c>++inserted++</c>, <c>==marked==</c>, <c>x^2^</c>, <c>H~2~O</c>.</summary>
internal static class EmphasisSetter
{
    public static void Set(EmphasisInline emphasis, TextFlow flow)
    {
        switch (emphasis.DelimiterChar, emphasis.DelimiterCount)
        {
            case ('^' or '~', 1): ScriptSetter.Set(emphasis, flow); break;
            case ('~', _): SetMarked(emphasis, flow, Role.Strikethrough); break;
            case ('+', _): SetMarked(emphasis, flow, Role.Inserted); break;
            case ('=', _): SetMarked(emphasis, flow, Role.Marked); break;
            case (_, 1): SetIn(emphasis, flow, Role.Emphasis); break;
            default: SetIn(emphasis, flow, Role.Strong); break;
        }
    }

    private static void SetIn(EmphasisInline emphasis, TextFlow flow, Role role)
    {
        using (flow.In(role)) InlineSetter.SetAll(emphasis, flow);
    }

    /// <summary>Deleted text read as text that stands would be a lie, so where styles cannot show it the author's signs stay.</summary>
    public static void SetMarked(EmphasisInline emphasis, TextFlow flow, Role role)
    {
        using TextFlow.Scope scope = flow.In(role);
        string? sign = flow.Composition.Theme.KeepsMarks ? new string(emphasis.DelimiterChar, emphasis.DelimiterCount) : null;
        if (sign is not null) flow.Text(sign, emphasis.Span.Start);
        InlineSetter.SetAll(emphasis, flow);
        if (sign is not null) flow.Text(sign, emphasis.Span.End + 1 - sign.Length);
    }
}
