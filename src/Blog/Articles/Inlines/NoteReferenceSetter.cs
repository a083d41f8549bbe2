using System.Globalization;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Extensions.Footnotes;

namespace Blog.Articles.Inlines;

/// <summary>The reference to a note: its number raised, or in brackets. The way back at the end of a note is its own setter's business.</summary>
internal static class NoteReferenceSetter
{
    public static void Set(FootnoteLink reference, TextFlow flow)
    {
        if (reference.IsBackLink) return;
        int number = reference.Footnote.Order;
        using TextFlow.Scope scope = flow.In(Role.FootnoteMark);
        flow.Mark = flow.Composition.Mark(new Anchor("", number));
        flow.Verbatim(Written(number, flow.Composition.Glyphs), reference.Span.Start);
    }

    private static string Written(int number, Glyphs glyphs)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return glyphs.HasScripts ? ScriptText.Superscript(digits)! : $"[{digits}]";
    }
}
