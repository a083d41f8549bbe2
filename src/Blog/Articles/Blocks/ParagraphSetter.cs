using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>A paragraph. The first of the essay is its lead; one that holds nothing but pictures is set as pictures.</summary>
internal static class ParagraphSetter
{
    public static void Set(ParagraphBlock paragraph, Composition composition)
    {
        if (paragraph.Inline is not { } inline) return;
        if (PictureSetter.HoldsOnlyPictures(inline))
        {
            PictureSetter.SetAll(inline, composition);
            return;
        }

        var flow = new TextFlow(composition);
        if (composition.IsLead) flow.Style = composition.Style(Role.Lead);
        if (paragraph.Parent is MarkdownDocument) composition.IsLead = false;
        InlineSetter.SetAll(inline, flow);
        Paragraphs.Set(flow);
    }
}
