using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax;

namespace Blog.Articles.Elements;

/// <summary>A picture by component or shortcode: <c>{{&lt; figure src="a.png" caption="A" &gt;}}</c>.</summary>
internal static class ComponentPictureSetter
{
    public static void Set(Element element, Composition composition)
    {
        if (element.HasBlocks && !element.Children.TrueForAll(IsCaption))
        {
            PageSetter.SetAll(element.Children, composition);
            return;
        }

        string? alt = element["alt"], caption = element["caption"] ?? element["title"], credit = element["attr"] ?? element["credit"];
        string address = element["src"] ?? element["url"] ?? element["image"] ?? element["image_path"] ?? element["path"] ?? element["match"]
            ?? element["dir"] ?? element["0"] ?? "";
        var frame = new PictureFrame(composition, composition.Place(element.Position));
        if (alt is not null && alt != caption) frame.Add(alt, Role.Text);
        if (caption is not null) frame.Add(caption, Role.Caption);
        frame.Add(flow =>
        {
            flow.Style = composition.Style(Role.Caption);
            PhraseSetter.SetAll(element.Children, flow);
        });
        if (credit is not null) frame.Add(credit, Role.Caption);
        frame.AddAddress(address);
        if (element["link"] is { } link) frame.AddAddress(link);
        frame.Set();
    }

    private static bool IsCaption(Node node) => node is TextNode or InlineNode or BlockNode { Block: ParagraphBlock };
}
