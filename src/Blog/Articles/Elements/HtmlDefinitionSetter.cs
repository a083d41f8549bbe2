using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;dl&gt;</c>, as definition lists of Markdown are set. Its terms and definitions may stand in groups.</summary>
internal static class HtmlDefinitionSetter
{
    private static readonly Run Indent = new("    ");

    public static void Set(Element list, Composition composition)
    {
        bool wasDefined = false;
        foreach (Node node in Entries(list))
        {
            bool isTerm = node is Element { Name: "dt" };
            if (isTerm && wasDefined) composition.Galley.Space(1);
            if (isTerm) SetTerm((Element)node, composition);
            else SetDefinition(node, composition);
            wasDefined = !isTerm;
        }
    }

    private static IEnumerable<Node> Entries(Element list) =>
        list.Children.Where(child => !Nodes.IsBlank(child)).SelectMany(child => child is Element { Name: "div" } group ? Entries(group) : [child]);

    private static void SetTerm(Element term, Composition composition)
    {
        var flow = new TextFlow(composition) { Style = composition.Style(Role.Term) };
        PhraseSetter.SetAll(term.Children, flow);
        Paragraphs.Set(flow);
    }

    private static void SetDefinition(Node node, Composition composition)
    {
        composition.Galley.Indent(Indent);
        PageSetter.SetAll(node is Element { Name: "dd" } definition ? definition.Children : [node], Rank.Text, composition);
        composition.Galley.Outdent();
    }
}
