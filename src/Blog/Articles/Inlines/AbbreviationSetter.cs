using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Extensions.Abbreviations;

namespace Blog.Articles.Inlines;

/// <summary>An abbreviation, with what it stands for where it is met first: a terminal has no pointer that could rest on it.</summary>
internal static class AbbreviationSetter
{
    public static void Set(AbbreviationInline inline, TextFlow flow)
    {
        Abbreviation abbreviation = inline.Abbreviation;
        int end = inline.Span.Start + (abbreviation.Label?.Length ?? 0);
        using (flow.In(Role.Abbreviation)) flow.Text(abbreviation.Label ?? "", inline.Span.Start);
        if (!flow.Composition.Explained.Add(abbreviation)) return;
        using (flow.In(Role.Muted)) flow.Text($" ({abbreviation.Text})", end);
    }
}
