using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Terminal.Text;

namespace Blog.Articles.Elements;

/// <summary>The table of contents of what HTML puts on rows of its own.</summary>
internal static class ElementSetter
{
    public static void Set(Element element, Composition composition)
    {
        if (element.IsComponent)
        {
            ComponentSetter.Set(element, composition);
            return;
        }

        composition.Targets.Add(element, composition);
        switch (element.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": SetHeading(element, composition); break;
            case "ul" or "ol" or "menu" or "dir": HtmlListSetter.Set(element, composition); break;
            case "dl": HtmlDefinitionSetter.Set(element, composition); break;
            case "blockquote": SetQuote(element, composition); break;
            case "aside": SetQuote(element, composition); break;
            case "pre" or "xmp" or "textarea": PreSetter.Set(element, composition); break;
            case "hr": ThematicBreakSetter.Set(composition.Place(element.Position), composition); break;
            case "table": HtmlTableSetter.Set(element, composition); break;
            case "details": DetailsSetter.Set(element, composition); break;
            case "figure": FigureSetter.Set(element, composition); break;
            case "iframe" or "frame" or "video" or "audio" or "object": MediaSetter.Set(element, composition); break;
            default: PageSetter.SetAll(element.Children, composition); break;
        }
    }

    private static void SetHeading(Element element, Composition composition)
    {
        int level = element.Name[1] - '0';
        var flow = new TextFlow(composition) { Style = composition.Style(HeadingSetter.RoleOf(level)) };
        PhraseSetter.SetAll(element.Children, flow);
        flow.TrimEnd();
        HeadingSetter.Set(level, flow, element["id"]);
    }

    private static void SetQuote(Element element, Composition composition)
    {
        Style ground = QuoteSetter.Open(composition);
        Loose.SetAll(element.Children, composition);
        QuoteSetter.Close(ground, composition);
    }
}
