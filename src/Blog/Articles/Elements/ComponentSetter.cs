using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>The table of contents of components and shortcodes that stand on rows of their own.</summary>
internal static class ComponentSetter
{
    public static void Set(Element element, Composition composition)
    {
        switch (Components.KindOf(element.Name))
        {
            case ComponentKind.Silent: break;
            case ComponentKind.Alert: SetAlert(element, composition); break;
            case ComponentKind.Details: DetailsSetter.Set(element, composition); break;
            case ComponentKind.Tab: SetTab(element, composition); break;
            case ComponentKind.Picture: ComponentPictureSetter.Set(element, composition); break;
            case ComponentKind.Media: SetMedia(element, composition); break;
            case ComponentKind.Quote: SetQuote(element, composition); break;
            case ComponentKind.Contents: ContentsSetter.Set(element.Position, composition); break;
            default: SetOther(element, composition); break;
        }
    }

    private static void SetAlert(Element element, Composition composition)
    {
        string told = element["type"] ?? element["kind"] ?? element["variant"] ?? element["color"] ?? element["severity"] ?? element["class"] ?? element["0"] ?? "";
        bool isNamed = AlertKind.IsKnown(element.Name) && !element.Is("alert");
        bool isTold = AlertKind.IsKnown(told);
        AlertKind kind = AlertKind.Of(isNamed ? element.Name : isTold ? told : "note");
        string? title = element["title"] ?? element["1"] ?? (isNamed || !isTold ? element["0"] : null);
        if (title is not null) kind = kind with { Label = title };
        AlertSetter.Open(kind, composition.Place(element.Position), composition);
        Loose.SetAll(element.Children, composition);
        composition.Galley.Outdent();
    }

    private static void SetTab(Element element, Composition composition)
    {
        string? title = element["label"] ?? element["title"] ?? element["name"] ?? element["header"] ?? element["value"] ?? element["0"];
        if (title is not null)
        {
            var flow = new TextFlow(composition) { Style = composition.Style(Role.Term) };
            flow.Text(title, element.Position);
            Paragraphs.Set(flow);
        }

        Loose.SetAll(element.Children, composition);
    }

    private static void SetMedia(Element element, Composition composition)
    {
        Embed embed = Embed.Of(element);
        var frame = new PictureFrame(composition, composition.Place(element.Position));
        frame.Add(embed.Label, Role.Text);
        frame.Add(flow => PhraseSetter.SetAll(element.Children, flow));
        if (embed.Address is { } address) frame.AddAddress(address);
        frame.Set();
    }

    private static void SetQuote(Element element, Composition composition)
    {
        Style ground = QuoteSetter.Open(composition);
        Loose.SetAll(element.Children, composition);
        string source = string.Join(", ", new[] { element["author"], element["source"] ?? element["cite"], element["link"] }.OfType<string>());
        if (source.Length > 0)
        {
            var flow = new TextFlow(composition) { Style = composition.Style(Role.Caption) };
            flow.Text((composition.Glyphs.HasScripts ? "— " : "-- ") + source, element.Position);
            Paragraphs.Set(flow);
        }

        QuoteSetter.Close(ground, composition);
    }

    /// <summary>What nobody knows: what it holds, or else its name.</summary>
    private static void SetOther(Element element, Composition composition)
    {
        if (element.Children.Count > 0)
        {
            PageSetter.SetAll(element.Children, composition);
            return;
        }

        var flow = new TextFlow(composition);
        ComponentPhraseSetter.Set(element, flow);
        Paragraphs.Set(flow);
    }
}
