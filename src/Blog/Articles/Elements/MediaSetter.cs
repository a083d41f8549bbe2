using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>Films, sounds and pages within the page: their caption and a link.</summary>
internal static class MediaSetter
{
    /// <summary>On rows of its own, in a frame.</summary>
    public static void Set(Element element, Composition composition)
    {
        var frame = new PictureFrame(composition, composition.Place(element.Position));
        frame.Add(Label(element), Role.Text);
        string fallback = Nodes.TextOf(element.Children).Trim();
        if (fallback.Length > 0) frame.Add(fallback, Role.Caption);
        foreach (string address in AddressesOf(element)) frame.AddAddress(address);
        frame.Set();
    }

    /// <summary>Within a sentence, in brackets.</summary>
    public static void Set(Element element, TextFlow flow)
    {
        using TextFlow.Scope scope = AddressesOf(element).FirstOrDefault() is { } address ? flow.Leading(address) : flow.In(Role.Link);
        flow.Text($"[{Label(element)}]", element.Position);
    }

    private static string Label(Element element) => element["title"] ?? element["aria-label"] ?? element["alt"] ?? element.Name switch
    {
        "video" => "Video",
        "audio" => "Audio",
        "iframe" or "frame" => "Embedded page",
        _ => "Embedded content",
    };

    private static IEnumerable<string> AddressesOf(Element element)
    {
        string? address = element["src"] ?? element["data"] ?? element["data-src"] ?? element.Find("source", "embed").FirstOrDefault()?["src"];
        if (address is not null) yield return Elements.Addresses.Of(address);
    }
}
