using System.Globalization;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Extensions.Footnotes;

namespace Blog.Articles.Inlines;

/// <summary>The reference to a note: its number raised, or in brackets; and at the end of the note the way back.</summary>
internal static class NoteReferenceSetter
{
    public static void Set(FootnoteLink reference, TextFlow flow)
    {
        int number = reference.Footnote.Order;
        using TextFlow.Scope scope = flow.In(Role.FootnoteMark);
        if (reference.IsBackLink)
        {
            SetWayBack(reference, flow);
            return;
        }

        flow.Mark = flow.Composition.Mark(new Anchor($"#fn:{number}", number));
        flow.Verbatim(Written(number, flow.Composition.Glyphs), reference.Span.Start);
    }

    /// <summary>One way back is enough, to the first reference; Markdig makes one for each.</summary>
    private static void SetWayBack(FootnoteLink link, TextFlow flow)
    {
        if (link.PreviousSibling is FootnoteLink { IsBackLink: true }) return;
        int position = link.Footnote.Span.End;
        if (!flow.IsEmpty) flow.Verbatim(flow.Composition.Glyphs.FixedSpace, position);
        flow.Mark = flow.Composition.Mark(new Anchor($"#fnref:{link.Footnote.Order}", Note: 0));
        flow.Verbatim(flow.Composition.Glyphs.Back, position);
    }

    private static string Written(int number, Glyphs glyphs)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return glyphs.HasScripts ? ScriptText.Superscript(digits)! : $"[{digits}]";
    }
}
