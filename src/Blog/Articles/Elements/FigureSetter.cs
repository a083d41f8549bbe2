using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;figure&gt;</c>: pictures in a frame with their caption, anything else above its caption.</summary>
internal static class FigureSetter
{
    public static void Set(Element figure, Composition composition)
    {
        Element? caption = figure.Find("figcaption").FirstOrDefault();
        IReadOnlyList<Node> content = [.. figure.Children.SelectMany(Unwrapped).Where(child => child != caption)];
        if (PictureSetter.HoldsOnlyPictures(content))
        {
            PictureSetter.SetAll(content, caption?.Children ?? [], composition);
            return;
        }

        Loose.SetAll(content, composition);
        if (caption is not null) SetCaption(caption.Children, composition);
    }

    public static void SetCaption(IReadOnlyList<Node> nodes, Composition composition)
    {
        var flow = new TextFlow(composition) { Style = composition.Style(Role.Caption) };
        PhraseSetter.SetAll(nodes, flow);
        Paragraphs.Set(flow);
    }

    /// <summary>A picture may stand in a paragraph of Markdown or in some wrapping of HTML.</summary>
    private static IEnumerable<Node> Unwrapped(Node node) => node switch
    {
        BlockNode { Block: ParagraphBlock { Inline: { } inline } } => Nodes.Of(inline),
        Element { IsComponent: false, Name: "div" or "p" or "center" or "span" } wrapping => wrapping.Children.SelectMany(Unwrapped),
        _ => [node],
    };
}
