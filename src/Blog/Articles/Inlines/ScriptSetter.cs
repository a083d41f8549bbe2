using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>Superscripts and subscripts. Prose has <c>2^10 and 2^20</c> and GitHub strikes <c>~words~</c> through, so both are looked at twice.</summary>
internal static class ScriptSetter
{
    public static void Set(EmphasisInline emphasis, TextFlow flow)
    {
        string? text = emphasis.FirstChild is LiteralInline only && only.NextSibling is null ? only.Content.ToString() : null;
        bool isRaised = emphasis.DelimiterChar == '^';
        if (text is not null && Scripted(text, isRaised) is not null)
            flow.Verbatim(Written(text, isRaised, flow.Composition.Glyphs.HasScripts), emphasis.Span.Start + 1);
        else if (isRaised)
            SetRaised(emphasis, text, flow);
        else
            EmphasisSetter.SetMarked(emphasis, flow, Role.Strikethrough);
    }

    /// <summary>Text raised by <c>&lt;sup&gt;</c> or lowered by <c>&lt;sub&gt;</c>, or the same said with a sign.</summary>
    public static string Written(string text, bool isRaised, bool hasScripts) =>
        hasScripts && Scripted(text, isRaised) is { } scripted ? scripted
        : (isRaised ? "^" : "_") + (text.Length > 1 && !text.All(char.IsAsciiLetterOrDigit) ? $"({text})" : text);

    private static string? Scripted(string text, bool isRaised) => isRaised ? ScriptText.Superscript(text) : ScriptText.Subscript(text);

    private static void SetRaised(EmphasisInline emphasis, string? text, TextFlow flow)
    {
        flow.Text("^", emphasis.Span.Start);
        InlineSetter.SetAll(emphasis, flow);
        if (text is null || text.Contains(' ', StringComparison.Ordinal)) flow.Text("^", emphasis.Span.End);
    }
}
