using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>Code within a sentence, between backticks where styles alone cannot tell it apart.</summary>
internal static class CodeSpanSetter
{
    public static void Set(CodeInline code, TextFlow flow)
    {
        int position = Origin.Of(code.Content, code.Span, flow.Composition.Text);
        Set(code.Content, position, flow);
    }

    public static void Set(string code, int position, TextFlow flow)
    {
        using TextFlow.Scope scope = flow.In(Role.InlineCode);
        bool keepsMarks = flow.Composition.Theme.KeepsMarks;
        if (keepsMarks) flow.Verbatim("`", position - 1);
        flow.Verbatim(code, position);
        if (keepsMarks) flow.Verbatim("`", position + code.Length);
    }
}
