using Blog.Articles.Elements;
using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Blocks;

/// <summary>A paragraph. The first of the essay is its lead.</summary>
internal static class ParagraphSetter
{
    public static void Set(ParagraphBlock paragraph, Composition composition)
    {
        if (paragraph.Inline is not { } inline) return;
        if (TrySetAsMore(paragraph, inline, composition)) return;

        var flow = new TextFlow(composition);
        if (composition.IsLead) flow.Style = composition.Style(Role.Lead);
        if (paragraph.Parent is MarkdownDocument) composition.IsLead = false;
        InlineSetter.SetAll(inline, flow);
        Paragraphs.Set(flow);
    }

    /// <summary>Sets what Markdown takes for a paragraph and is something else: pictures, blocks of HTML, the place of the contents, a module's imports.</summary>
    private static bool TrySetAsMore(ParagraphBlock paragraph, ContainerInline inline, Composition composition)
    {
        if (ParagraphWords.IsContents(paragraph, composition.Text))
        {
            ContentsSetter.Set(paragraph.Span.Start, composition);
            return true;
        }

        if (ParagraphWords.IsModule(paragraph, composition.Text)) return true;
        if (!PictureSetter.MayHoldOnlyPictures(inline) && !Nodes.AreNeeded(inline)) return false;

        IReadOnlyList<Node> nodes = Nodes.Of(inline);
        bool isPage = PictureSetter.HoldsOnlyPictures(nodes) || nodes.OfType<Element>().Any(element => element.HasBlocks || ElementTree.IsBlock(element));
        if (isPage) PageSetter.SetAll(nodes, composition);
        return isPage;
    }
}
