using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Blocks;

/// <summary>Pictures that stand on their own: each a frame with its description, caption and address.</summary>
internal static class PictureSetter
{
    public static bool HoldsOnlyPictures(ContainerInline inline)
    {
        bool any = false;
        foreach (Inline child in inline)
        {
            if (PictureOf(child) is not null) any = true;
            else if (child is not (LineBreakInline or LiteralInline { Content.IsEmpty: true })) return false;
        }

        return any;
    }

    public static void SetAll(ContainerInline inline, Composition composition)
    {
        bool isFirst = true;
        foreach (Inline child in inline)
        {
            if (PictureOf(child) is not { } picture) continue;
            if (!isFirst) composition.Galley.Space(1);
            isFirst = false;
            Set(picture, child as LinkInline, composition);
        }
    }

    /// <summary>The picture itself, also where it is all that a link holds.</summary>
    private static LinkInline? PictureOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } picture => picture,
        LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } picture } => picture,
        _ => null,
    };

    private static void Set(LinkInline picture, LinkInline? link, Composition composition)
    {
        string address = picture.GetDynamicUrl?.Invoke() ?? picture.Url ?? "";
        var description = new TextFlow(composition);
        InlineSetter.SetAll(picture, description);
        var frame = new PictureFrame(composition, composition.Place(picture.Span.Start));
        if (!description.IsEmpty) frame.Add(description.Pieces);
        if (!string.IsNullOrWhiteSpace(picture.Title)) frame.Add(picture.Title, Role.Caption);
        frame.AddAddress(address);
        if (link is not null && link != picture) frame.AddAddress(link.Url ?? "");
        frame.Set();
    }
}
