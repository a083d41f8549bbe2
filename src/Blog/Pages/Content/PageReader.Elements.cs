using System.Runtime.CompilerServices;
using Blog.Articles.Code;
using Blog.Articles.Elements;
using Blog.Articles.Html;
using Blog.Articles.Setting;

namespace Blog.Pages.Content;

internal sealed partial class PageReader
{
    private static readonly string[] Kept = ["id", "title", "lang", "dir", "colspan", "rowspan", "start", "datetime"];

    /// <summary>Nodes as blocks; words between them become paragraphs.</summary>
    private List<Part> Flow(IReadOnlyList<Node> nodes)
    {
        if (_composition.Depth >= Composition.MaximumDepth) return [new Words(Nodes.TextOf(nodes))];
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _composition.Depth++;
        List<Part> parts = [];
        List<Node> phrase = [];
        foreach (Node node in nodes)
        {
            bool isBlock = node is BlockNode || node is Element element && (element.HasBlocks || ElementTree.IsBlock(element));
            if (isBlock)
            {
                Flush();
                parts.AddRange(node is BlockNode block ? Of(block.Block) : Of((Element)node).Select(Apart));
            }
            else
            {
                phrase.Add(node);
            }
        }

        Flush();
        _composition.Depth--;
        return parts;

        void Flush()
        {
            parts.AddRange(Paragraph(Phrase(phrase)));
            phrase.Clear();
        }
    }

    /// <summary>A picture that stands on rows of its own.</summary>
    private static Part Apart(Part part) => part is Tagged { Name: "span" } picture && picture.IsOf("picture") ? picture with { Name = "figure" } : part;

    private List<Part> Phrase(IReadOnlyList<Node> nodes)
    {
        if (_composition.Depth >= Composition.MaximumDepth) return [new Words(Nodes.TextOf(nodes))];
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _composition.Depth++;
        List<Part> parts = [];
        foreach (Node node in nodes)
        {
            parts.AddRange(node switch
            {
                TextNode text => [new Words(text.Text)],
                InlineNode inline => Of(inline.Inline),
                BlockNode block => Of(block.Block),
                Element element => Of(element),
                _ => [],
            });
        }

        _composition.Depth--;
        return parts;
    }

    private List<Part> Inside(Element element) => element.HasBlocks ? Flow(element.Children) : Phrase(element.Children);

    private IEnumerable<Part> Of(Element element) => element.IsComponent ? Component(element) : element.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => [Heading(element.Name[1] - '0', Phrase(element.Children), element["id"])],
        "p" => element.HasBlocks ? [Tagged.Of("div", Flow(element.Children))] : Paragraph(Phrase(element.Children)),
        "a" => Link(Addresses.Of(element["href"] ?? "#" + (element["id"] ?? element["name"])), () => Inside(element), element["title"]),
        "img" or "image" => [Picture(WordsOf(element["alt"]), Addresses.Of(element["src"] ?? element["data-src"] ?? ""), element["title"])],
        "iframe" or "frame" or "video" or "audio" or "object" or "embed" => [Media(element)],
        "svg" => element["aria-hidden"] == "true" ? [] : [Tagged.Of("span", $"[{NameOfDrawing(element)}]")],
        "pre" or "xmp" or "textarea" => Listing(FenceInfo.Of(PreSetter.LanguageOf(element)), [.. PreSetter.LinesOf(element)]),
        "details" => [Details(element, Summary(element))],
        "input" => [new Words(element["type"] == "checkbox" ? element.Attributes.ContainsKey("checked") ? "☑ " : "☐ " : element["value"] ?? element["placeholder"] ?? "")],
        "figure" => [Figure(Inside(element))],
        "tt" => [Tagged.Of("code", Inside(element))],
        "strike" => [Tagged.Of("del", Inside(element))],
        "acronym" => [Tagged.Of("abbr", Inside(element)).With("title", element["title"])],
        "dir" or "menu" => [Tagged.Of("ul", Inside(element))],
        "li" => [Tagged.Of("li", element.HasBlocks ? Flow(element.Children) : Phrase(element.Children))],
        _ when HtmlNames.IsHidden(element.Name) => [],
        _ => [Known(element)],
    };

    /// <summary>An element as it is, with the attributes that mean something without a site around it.</summary>
    private Tagged Known(Element element)
    {
        bool holdsOnlyElements = element.Name is "ul" or "ol" or "dl" or "table" or "thead" or "tbody" or "tfoot" or "tr";
        List<Part> content = holdsOnlyElements ? [.. Phrase(element.Children).Where(part => !Part.IsBlank(part))] : Inside(element);
        Tagged tag = Tagged.Of(element.Name, content);
        foreach (string attribute in Kept) tag = tag.With(attribute, element[attribute]);
        bool isAside = element.Name is "td" or "th" && element["align"]?.ToLowerInvariant() is "right" or "center";
        return isAside ? tag.With("class", element["align"]!.ToLowerInvariant()) : tag;
    }

    private Tagged Details(Element element, List<Part> summary)
    {
        List<Part> content = Flow([.. element.Children.Where(child => child is not Element { Name: "summary" })]);
        return Tagged.Of("details", [Tagged.Of("summary", summary), .. content]).With("open", element.Attributes.ContainsKey("open") ? "" : null);
    }

    private List<Part> Summary(Element element)
    {
        if (element.Children.FirstOrDefault(child => child is Element { Name: "summary" }) is Element summary) return Phrase(summary.Children);
        return [new Words(element["summary"] ?? element["title"] ?? (element.IsComponent ? element["0"] : null) ?? "Details")];
    }

    /// <summary>A figure; the picture that it holds has no frame of its own.</summary>
    private static Tagged Figure(List<Part> content)
    {
        bool hasPicture = content.Exists(IsPicture);
        return Tagged.Of("figure", content.SelectMany(part => IsPicture(part) ? ((Tagged)part).Children : [part])).With("class", hasPicture ? "picture" : null);
    }

    private static bool IsPicture(Part part) => part is Tagged { Name: "figure" or "span" } picture && picture.IsOf("picture");

    private Tagged Media(Element element)
    {
        string address = Addresses.Of(element["src"] ?? element["data"] ?? element.Find("source", "embed").FirstOrDefault()?["src"] ?? "");
        string label = element["title"] ?? element["aria-label"] ?? (element.Name is "video" ? "Video" : element.Name is "audio" ? "Audio" : "Embedded page");
        Tagged picture = Picture([new Words(label)], address, null);
        return picture with { Children = [.. picture.Children, new Words(" "), .. Phrase(element.Children)] };
    }

    private static string NameOfDrawing(Element element)
    {
        string title = Nodes.TextOf(element.Find("title", "desc").Take(1)).Trim();
        if (title.Length == 0) title = element["aria-label"] ?? Nodes.TextOf(element.Find("text", "tspan")).Trim();
        return title.Length == 0 ? "drawing" : title;
    }

    private static List<Part> WordsOf(string? text) => text is null ? [] : [new Words(text)];
}
