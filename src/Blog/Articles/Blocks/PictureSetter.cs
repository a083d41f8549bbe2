using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Blocks;

/// <summary>Pictures that stand on their own: each a frame with its description, caption and address.</summary>
internal static class PictureSetter
{
    public static bool MayHoldOnlyPictures(ContainerInline inline) => inline.FirstChild is LinkInline or HtmlInline or LineBreakInline;

    public static bool HoldsOnlyPictures(IReadOnlyList<Node> nodes) =>
        nodes.Any(node => Picture.Of(node) is not null) && nodes.All(node => Nodes.IsBlank(node) || Picture.Of(node) is not null);

    public static void SetAll(IReadOnlyList<Node> nodes, Composition composition) => SetAll(nodes, [], composition);

    /// <param name="caption">What stands under the last of the pictures.</param>
    public static void SetAll(IReadOnlyList<Node> nodes, IReadOnlyList<Node> caption, Composition composition)
    {
        Picture[] pictures = [.. nodes.Select(Picture.Of).OfType<Picture>()];
        foreach (Picture picture in pictures)
        {
            if (picture != pictures[0]) composition.Galley.Space(1);
            Set(picture, picture == pictures[^1] ? caption : [], composition);
        }
    }

    private static void Set(Picture picture, IReadOnlyList<Node> caption, Composition composition)
    {
        var frame = new PictureFrame(composition, composition.Place(picture.Position));
        frame.Add(picture.Describe);
        if (!string.IsNullOrWhiteSpace(picture.Title)) frame.Add(picture.Title, Role.Caption);
        frame.Add(flow =>
        {
            flow.Style = composition.Style(Role.Caption);
            PhraseSetter.SetAll(caption, flow);
        });
        frame.AddAddress(picture.Address);
        if (picture.Link is not null && picture.Link != picture.Address) frame.AddAddress(Addresses.Of(picture.Link));
        frame.Set();
    }
}
