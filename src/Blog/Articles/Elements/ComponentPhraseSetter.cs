using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>A component or shortcode within a line.</summary>
internal static class ComponentPhraseSetter
{
    public static void Set(Element element, TextFlow flow)
    {
        switch (Components.KindOf(element.Name))
        {
            case ComponentKind.Silent or ComponentKind.Contents: break;
            case ComponentKind.Key: KeySetter.Set(element, flow); break;
            case ComponentKind.Link when Target(element) is { } target: SetLink(element, target, element["text"] ?? element["label"] ?? target, flow); break;
            case ComponentKind.Reference: flow.Text(element["path"] ?? element["0"] ?? "", element.Position); break;
            case ComponentKind.Media: SetMedia(Embed.Of(element), element, flow); break;
            case ComponentKind.Picture: ImageElementSetter.Set(element, flow); break;
            default: SetOther(element, flow); break;
        }
    }

    private static string? Target(Element element) => element["href"] ?? element["to"] ?? element["url"] ?? element["link"] ?? element["relref"] ?? element["0"];

    private static void SetLink(Element element, string target, string text, TextFlow flow)
    {
        using TextFlow.Scope scope = flow.Leading(Addresses.Of(target));
        int pieces = flow.Pieces.Count;
        PhraseSetter.SetAll(element.Children, flow);
        if (flow.Pieces.Count == pieces) flow.Text(text, element.Position);
    }

    private static void SetMedia(Embed embed, Element element, TextFlow flow)
    {
        using TextFlow.Scope scope = embed.Address is { } address ? flow.Leading(address) : flow.In(Role.Muted);
        flow.Text($"[{embed.Label}]", element.Position);
    }

    private static void SetOther(Element element, TextFlow flow)
    {
        int pieces = flow.Pieces.Count;
        PhraseSetter.SetAll(element.Children, flow);
        if (flow.Pieces.Count > pieces) return;
        using (flow.In(Role.Muted)) flow.Text($"[{Placeholder.Of(element)}]", element.Position);
    }
}
