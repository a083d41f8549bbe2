using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Blocks;

/// <summary>
/// A part that opens and closes, its summary behind the sign of which it is.
/// </summary>
/// <remarks>
/// <code>
/// ▸ Closed            ▾ Open
///                       What it holds.
/// </code>
/// </remarks>
internal static class DetailsSetter
{
    public static void Set(Element element, Composition composition)
    {
        Node? summary = element.Children.FirstOrDefault(child => child is Element { Name: "summary" });
        Node[] content = [.. element.Children.Where(child => child != summary)];
        bool isOpen = element.Attributes.ContainsKey("open");
        string title = element["summary"] ?? element["title"] ?? (element.IsComponent ? element["0"] : null) ?? "Details";
        Node[] nodes = summary is Element known ? [.. known.Children] : [new TextNode(title, element.Position)];
        Set(element.Position, isOpen, flow => PhraseSetter.SetAll(nodes, flow), () => Loose.SetAll(content, composition), composition);
    }

    /// <param name="position">Where it begins in the Markdown.</param>
    /// <param name="isOpen">Whether its author opens it.</param>
    public static void Set(int position, bool isOpen, Action<TextFlow> setSummary, Action setContent, Composition composition)
    {
        Galley galley = composition.Galley;
        int place = composition.Place(position);
        isOpen = (isOpen || composition.Options.OpenDetails) != composition.Options.TurnedDetails.Contains(place);

        string sign = isOpen ? composition.Glyphs.Unfolded : composition.Glyphs.Folded;
        int count = galley.Count, index = composition.Details.Count;
        galley.Indent(new Run(sign + " ", composition.Style(Role.Marker)), new Run(new string(' ', CellWidth.Measure(sign) + 1)));
        var flow = new TextFlow(composition) { Style = composition.Style(Role.Strong) };
        setSummary(flow);
        if (flow.IsEmpty) flow.Text("Details", position);
        IReadOnlyList<BrokenLine> lines = Paragraphs.Break(flow.Pieces, composition);
        Paragraphs.Add(lines, composition);
        int row = Math.Max(count, galley.Count - lines.Count);
        if (isOpen) setContent();
        galley.Outdent();
        composition.Details.Insert(index, new ArticleDetails(place, row, galley.Count - row, isOpen));
    }
}
