using System.Runtime.CompilerServices;
using Blog.Articles.Html;
using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>The table of contents of what HTML may put within a line.</summary>
internal static class PhraseSetter
{
    public static void SetAll(IEnumerable<Node> nodes, TextFlow flow)
    {
        Composition composition = flow.Composition;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        composition.Depth++;
        foreach (Node node in nodes) Set(node, flow);
        composition.Depth--;
    }

    public static void Set(Node node, TextFlow flow)
    {
        switch (node)
        {
            case TextNode text: flow.Text(text.Text, text.Position); break;
            case InlineNode inline: InlineSetter.Set(inline.Inline, flow); break;
            case BlockNode block: CellBlocks.Set(block.Block, flow); break;
            case Element { IsComponent: true } component: ComponentPhraseSetter.Set(component, flow); break;
            case Element element: SetElement(element, flow); break;
        }
    }

    private static void SetElement(Element element, TextFlow flow)
    {
        flow.Composition.Targets.Add(element, flow.Composition);
        switch (element.Name)
        {
            case "b" or "strong": SetIn(Role.Strong, element, flow); break;
            case "i" or "em" or "cite" or "dfn" or "var": SetIn(Role.Emphasis, element, flow); break;
            case "u" or "ins": SetIn(Role.Inserted, element, flow); break;
            case "del" or "s" or "strike": SetBetween("~~", Role.Strikethrough, element, flow); break;
            case "mark": SetBetween("==", Role.Marked, element, flow); break;
            case "code" or "tt" or "samp": SetBetween("`", Role.InlineCode, element, flow); break;
            case "kbd": KeySetter.Set(element, flow); break;
            case "sup": ScriptElementSetter.Set(element, isRaised: true, flow); break;
            case "sub": ScriptElementSetter.Set(element, isRaised: false, flow); break;
            case "q": QuotationSetter.Set(element, flow); break;
            case "a": AnchorSetter.Set(element, flow); break;
            case "abbr" or "acronym": AbbreviationElementSetter.Set(element, flow); break;
            case "img" or "image": ImageElementSetter.Set(element, flow); break;
            case "br": flow.Break(element.Position); break;
            case "input" or "progress" or "meter": ControlSetter.Set(element, flow); break;
            case "rt": RubySetter.Set(element, flow); break;
            case "rp": break;
            case "svg": SvgSetter.Set(element, flow); break;
            case "iframe" or "video" or "audio" or "embed" or "object": MediaSetter.Set(element, flow); break;
            case "li": LineElements.SetItem(element, flow); break;
            case "td" or "th": LineElements.SetCell(element, flow); break;
            case "hr": flow.Break(element.Position); break;
            default:
                if (HtmlNames.IsHidden(element.Name)) break;
                if (HtmlNames.IsBlock(element.Name)) LineElements.Set(element, flow);
                else SetAll(element.Children, flow);
                break;
        }
    }

    private static void SetIn(Role role, Element element, TextFlow flow)
    {
        using (flow.In(role)) SetAll(element.Children, flow);
    }

    /// <summary>In a role, between signs where the theme cannot do without.</summary>
    private static void SetBetween(string sign, Role role, Element element, TextFlow flow)
    {
        using TextFlow.Scope scope = flow.In(role);
        if (role == Role.InlineCode) flow.Hyphenate = flow.IsProse = false;
        bool keepsMarks = flow.Composition.Theme.KeepsMarks;
        if (keepsMarks) flow.Text(sign, element.Position);
        SetAll(element.Children, flow);
        if (keepsMarks) flow.Text(sign, flow.Position);
    }
}
