using System.Globalization;
using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;ul&gt;</c> and <c>&lt;ol&gt;</c>, as lists of Markdown are set.</summary>
internal static class HtmlListSetter
{
    public static void Set(Element list, Composition composition)
    {
        Node[] items = [.. list.Children.Where(child => !Nodes.IsBlank(child))];
        string[] markers = list.Is("ol") ? Numbers(list, items) : [];
        bool wasTight = composition.IsTight;
        composition.IsTight = !items.OfType<Element>().Any(item => item.Children.Any(child => child is Element { Name: "p" }));
        composition.ListDepth++;
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0 && !composition.IsTight) composition.Galley.Space(1);
            SetItem(items[i], markers.Length > 0 ? markers[i] : Bullet(composition), composition);
        }

        composition.ListDepth--;
        composition.IsTight = wasTight;
    }

    private static void SetItem(Node node, string marker, Composition composition)
    {
        bool isItem = node is Element { Name: "li" };
        Galley galley = composition.Galley;
        int row = galley.Count;
        Run rest = new(new string(' ', CellWidth.Measure(marker) + 1));
        galley.Indent(isItem ? new Run(marker + " ", composition.Style(Role.Marker)) : rest, rest);
        PageSetter.SetAll(isItem ? ((Element)node).Children : [node], Rank.Line, composition);
        if (isItem && galley.Count == row) galley.Draw([], composition.Place(node.Position));
        galley.Outdent();
    }

    private static string Bullet(Composition composition) =>
        composition.Glyphs.Bullets[(composition.ListDepth - 1) % composition.Glyphs.Bullets.Count];

    private static string[] Numbers(Element list, Node[] items)
    {
        int number = Number(list["start"]) ?? 1;
        List<string> numbers = [];
        foreach (Node item in items)
        {
            number = Number((item as Element)?["value"]) ?? number;
            numbers.Add(number.ToString(CultureInfo.InvariantCulture) + ".");
            if (item is Element { Name: "li" }) number++;
        }

        int width = numbers.Count == 0 ? 0 : numbers.Max(text => text.Length);
        return [.. numbers.Select(text => text.PadLeft(width))];
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number < int.MaxValue / 2 ? number : null;
}
