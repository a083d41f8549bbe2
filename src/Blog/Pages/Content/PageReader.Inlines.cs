using System.Globalization;
using System.Runtime.CompilerServices;
using Blog.Articles.Elements;
using Blog.Articles.Inlines;
using Blog.Articles.Parsing;
using Blog.Articles.Setting;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Blog.Pages.Content;

internal sealed partial class PageReader
{
    private List<Part> Inlines(ContainerInline container)
    {
        if (_composition.Depth >= Composition.MaximumDepth) return [new Words(Nodes.TextOf([new InlineNode(container)]))];
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _composition.Depth++;
        List<Part> parts = [];
        if (Nodes.AreNeeded(container)) parts = Phrase(Nodes.Of(container));
        else for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling) parts.AddRange(Of(inline));
        _composition.Depth--;
        return parts;
    }

    private IEnumerable<Part> Of(Inline inline) => inline switch
    {
        LiteralInline literal => [new Words(literal.Content.ToString())],
        HtmlEntityInline entity => [new Words(entity.Transcoded.ToString())],
        LineBreakInline lineBreak => lineBreak.IsHard ? [Tagged.Of("br")] : [new Words("\n")],
        EmphasisInline emphasis => [Tagged.Of(NameOf(emphasis), Inlines(emphasis))],
        CodeInline code => [Tagged.Of("code", Placeholders.Reveal(code.Content))],
        LinkInline { IsImage: true } image => [Picture(Inlines(image), Addresses.Of(image.GetDynamicUrl?.Invoke() ?? image.Url ?? ""), image.Title)],
        LinkInline link => Link(Addresses.Of(link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""), () => Inlines(link), link.Title),
        AutolinkInline link => Link(link.IsEmail ? "mailto:" + link.Url : link.Url, () => [new Words(link.Url)], null),
        FootnoteLink reference => Reference(reference),
        TaskList task => [new Words(task.Checked ? "☑" : "☐")],
        MathInline math => [InlineFormula(math.Content.ToString().Trim('`'))],
        AbbreviationInline { Abbreviation: { } meant } => [Tagged.Of("abbr", meant.Label ?? "").With("title", meant.Text.ToString())],
        ContainerInline container => Inlines(container),
        _ => [new Words(SourceOf(inline))],
    };

    private static string NameOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('^', 1) => "sup",
        ('~', 1) => "sub",
        ('~', _) => "del",
        ('+', _) => "ins",
        ('=', _) => "mark",
        (_, 1) => "em",
        _ => "strong",
    };

    /// <summary>A link; within another only its words, for a page knows no links in links.</summary>
    private List<Part> Link(string address, Func<List<Part>> read, string? title)
    {
        if (_isInLink) return read();
        _isInLink = true;
        List<Part> content = read();
        _isInLink = false;
        if (content.TrueForAll(Part.IsBlank)) content = [new Words(address)];
        // A picture that leads somewhere is a picture: it stands on its own, with where it leads.
        if (content is [Tagged picture] && picture.IsOf("picture")) return [picture with { Children = [Tagged.Of("a", picture.Children).With("href", address)] }];
        return [Tagged.Of("a", content).With("href", address).With("title", string.IsNullOrWhiteSpace(title) ? null : title)];
    }

    /// <summary>A page holds no pictures of others: it names them, and says where they are.</summary>
    private Tagged Picture(List<Part> alt, string address, string? title)
    {
        if (alt.TrueForAll(Part.IsBlank)) alt = [new Words(PictureName.Of(address))];
        Part name = _isInLink || address.Length == 0 ? Tagged.Of("span", alt) : Tagged.Of("a", alt).With("href", address);
        Part[] caption = string.IsNullOrWhiteSpace(title) ? [] : [new Words(" "), Tagged.Of("small", title)];
        return Tagged.Of("span", [name, .. caption]).With("class", "picture");
    }

    private IEnumerable<Part> Reference(FootnoteLink reference)
    {
        if (reference.IsBackLink) return [];
        int order = reference.Footnote.Order;
        string number = order.ToString(CultureInfo.InvariantCulture);
        Tagged link = Tagged.Of("a", number).With("href", "#fn:" + number).With("id", _referred.Add(order) ? "fnref:" + number : null);
        return [Tagged.Of("sup", link).With("class", "note-mark")];
    }

    private string SourceOf(Inline inline)
    {
        int start = Math.Clamp(inline.Span.Start, 0, _composition.Text.Length), end = Math.Clamp(inline.Span.End + 1, start, _composition.Text.Length);
        return _composition.Text[start..end];
    }
}
