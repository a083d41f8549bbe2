using System.Globalization;
using System.Runtime.CompilerServices;
using Blog.Articles;
using Blog.Articles.Blocks;
using Blog.Articles.Elements;
using Blog.Articles.Parsing;
using Blog.Articles.Setting;
using Blog.Articles.Shortcodes;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Blog.Pages.Content;

/// <summary>Reads the Markdown of an essay as parts, with all that its HTML and its shortcodes mean.</summary>
internal sealed partial class PageReader
{
    private readonly Composition _composition;
    private readonly HashSet<int> _referred = [];
    private bool _isInLink;

    private PageReader(Composition composition) => _composition = composition;

    /// <summary>The parts of an essay below its title. Never throws for what the post contains: what cannot be parsed is text under a notice.</summary>
    public static IReadOnlyList<Part> Read(Post post, PostText text)
    {
        string markdown = text.Source[text.BodyStart..];
        PageReader reader = new(new Composition(new ArticleOptions(80, TerminalTheme.Instance), markdown, text.BodyStart));
        if (MarkdownReader.Read(markdown, out string reason) is not { } parsed)
            return [Tagged.Of("p", reason).With("class", "notice"), Tagged.Of("pre", markdown)];

        MarkdownDocument document = parsed.Document;
        if (document.Count > 0 && TitleHeading.Repeats(document[0], post.Title)) document.RemoveAt(0);
        return [.. reader.Blocks(document), .. reader.Notes(parsed.LooseNotes)];
    }

    private List<Part> Blocks(ContainerBlock container)
    {
        if (_composition.Depth >= Composition.MaximumDepth) return [new Words(Nodes.TextOf([new BlockNode(container)]))];
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _composition.Depth++;
        List<Part> parts = [];
        if (Nodes.AreNeeded(container)) parts = Flow(Nodes.Of(container, _composition));
        else foreach (Block block in container) parts.AddRange(Of(block));
        _composition.Depth--;
        return parts;
    }

    private IEnumerable<Part> Of(Block block) => block switch
    {
        HeadingBlock heading => [Heading(heading.Level, heading.Inline is null ? [] : Inlines(heading.Inline), HeadingSetter.IdOf(heading))],
        ParagraphBlock { Inline: { } inline } => Paragraph(Inlines(inline)),
        ListBlock list => [List(list)],
        AlertBlock alert => [Alert(AlertKind.Of(alert.Kind.ToString()), Blocks(alert))],
        QuoteBlock quote => [Tagged.Of("blockquote", Blocks(quote))],
        MathBlock math => Formula([.. CodeSetter.LinesOf(math, _composition.Text)]),
        CodeBlock code => Code(code),
        ShortcodeBlock code => Code(code),
        Table table => [TableOf(table)],
        ThematicBreakBlock => [Tagged.Of("hr")],
        CustomContainer container => Container(container),
        DefinitionList list => [Tagged.Of("dl", list.OfType<DefinitionItem>().SelectMany(Definition))],
        FootnoteGroup notes => Keep(notes),
        LinkReferenceDefinitionGroup => [],
        ContainerBlock container => Blocks(container),
        LeafBlock leaf => [Tagged.Of("p", leaf.Lines.ToString())],
        _ => [],
    };

    private Tagged Heading(int level, List<Part> content, string? id)
    {
        string text = Part.TextOf(content).Trim();
        if (content is [.., Words last]) content[^1] = new Words(last.Text.TrimEnd());
        _composition.Headings.Add(level, text, id, 0);
        return Tagged.Of("h" + level.ToString(CultureInfo.InvariantCulture), content).With("id", _composition.Headings.All[^1].Id).With("dir", DirectionOf(text));
    }

    /// <summary>A paragraph, or the pictures that are all that it holds.</summary>
    private static IEnumerable<Part> Paragraph(List<Part> content)
    {
        if (content.TrueForAll(Part.IsBlank)) return [];
        bool hasOnlyPictures = content.TrueForAll(part => Part.IsBlank(part) || part is Tagged tag && tag.IsOf("picture"));
        return hasOnlyPictures
            ? content.OfType<Tagged>().Where(tag => tag.IsOf("picture")).Select(picture => picture with { Name = "figure" })
            : [Tagged.Of("p", content).With("dir", DirectionOf(Part.TextOf(content)))];
    }

    private static string? DirectionOf(string text) => Direction.Of(text) == TextDirection.RightToLeft ? "rtl" : null;

    private Tagged List(ListBlock list)
    {
        IEnumerable<Part> items = list.OfType<ListItemBlock>().Select(item => Tagged.Of("li", Item(item, list.IsLoose)));
        if (!list.IsOrdered) return Tagged.Of("ul", items);
        return Tagged.Of("ol", items).With("start", list.OrderedStart is null or "1" ? null : list.OrderedStart);
    }

    /// <summary>In a list without blank lines the words stand in their item without a paragraph.</summary>
    private List<Part> Item(ListItemBlock item, bool isLoose)
    {
        List<Part> parts = [];
        foreach (Part part in Blocks(item))
        {
            if (isLoose || part is not Tagged { Name: "p" } paragraph) parts.Add(part);
            else parts.AddRange(paragraph.Children);
        }

        return parts;
    }

    private static Tagged Alert(AlertKind kind, IEnumerable<Part> content)
    {
        string name = kind.Role.ToString()["Alert".Length..].ToLowerInvariant();
        return Tagged.Of("aside", [Tagged.Of("p", kind.Label).With("class", "label"), .. content]).With("class", "alert " + name);
    }

    private Tagged TableOf(Table table)
    {
        TableRow[] rows = [.. table.OfType<TableRow>()];
        Part[] head = [.. rows.Where(row => row.IsHeader).Select(row => Row(row, table))];
        Part[] body = [.. rows.Where(row => !row.IsHeader).Select(row => Row(row, table))];
        return Tagged.Of("table", [.. head.Length > 0 ? [Tagged.Of("thead", head)] : Array.Empty<Part>(), Tagged.Of("tbody", body)]);
    }

    private Tagged Row(TableRow row, Table table) => Tagged.Of("tr", row.OfType<TableCell>().Select((cell, column) =>
        Tagged.Of(row.IsHeader ? "th" : "td", cell.OfType<LeafBlock>().SelectMany(block => block.Inline is { } inline ? Inlines(inline) : []))
            .With("class", ClassOf(column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null))));

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Right => "right",
        TableColumnAlign.Center => "center",
        _ => null,
    };

    private List<Part> Container(CustomContainer container)
    {
        (string name, string title) = ContainerSetter.Names($"{container.Info} {container.Arguments}".Trim());
        AlertKind kind = AlertKind.Of(name);
        return Components.KindOf(name) switch
        {
            ComponentKind.Details => [Tagged.Of("details", [Tagged.Of("summary", title.Length > 0 ? title : "Details"), .. Blocks(container)])],
            ComponentKind.Alert => [Alert(title.Length > 0 ? kind with { Label = title } : kind, Blocks(container))],
            _ when title.Length > 0 => [Alert(kind with { Label = title }, Blocks(container))],
            _ => Blocks(container),
        };
    }

    private IEnumerable<Part> Definition(DefinitionItem item) => item.Select(block => block is DefinitionTerm term
        ? Tagged.Of("dt", term.Inline is null ? [] : Inlines(term.Inline))
        : Tagged.Of("dd", Of(block)));

    private Part[] Keep(FootnoteGroup notes)
    {
        _composition.Notes = notes;
        return [];
    }

    private IEnumerable<Part> Notes(IReadOnlyList<Footnote> loose)
    {
        Part[] numbered = [.. _composition.Notes?.OfType<Footnote>().OrderBy(note => note.Order).Select(Note) ?? []];
        Part[] others = [.. loose.Select(note => Tagged.Of("li", Blocks(note)))];
        if (numbered.Length + others.Length == 0) yield break;
        Part[] all = numbered.Length > 0 ? [Tagged.Of("ol", numbered)] : [];
        if (others.Length > 0) all = [.. all, Tagged.Of("ul", others)];
        yield return Tagged.Of("section", all).With("class", "notes");
    }

    private Tagged Note(Footnote note)
    {
        string number = note.Order.ToString(CultureInfo.InvariantCulture);
        Tagged back = Tagged.Of("a", "↩").With("href", "#fnref:" + number).With("class", "back");
        List<Part> content = Blocks(note);
        if (content is [.., Tagged { Name: "p" } last]) content[^1] = last with { Children = [.. last.Children, new Words(" "), back] };
        else content.Add(back);
        return Tagged.Of("li", content).With("id", "fn:" + number);
    }
}
