using Blog.Articles.Blocks;
using Blog.Articles.Code;
using Blog.Articles.Formulas;
using Blog.Articles.Shortcodes;
using Blog.Articles.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Pages.Content;

internal sealed partial class PageReader
{
    private IEnumerable<Part> Code(CodeBlock code)
    {
        FenceInfo info = code is FencedCodeBlock fence ? FenceInfo.Read(fence.Info, fence.Arguments) : FenceInfo.None;
        CodeLine[] lines = [.. CodeSetter.LinesOf(code, _composition.Text)];
        return info.Language is "math" or "katex" ? Formula(lines) : Listing(info, lines);
    }

    private static IEnumerable<Part> Code(ShortcodeBlock block)
    {
        Shortcode shortcode = block.Shortcodes[0].Shortcode;
        if (shortcode.Name == "comment") return [];
        List<CodeLine> lines = [];
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringLine line = block.Lines.Lines[i];
            lines.Add(CodeLine.Of(line.Slice.ToString(), line.Position));
        }

        return shortcode.Name is "math" or "katex" ? Formula(lines) : Listing(ShortcodeCodeSetter.InfoOf(shortcode), lines);
    }

    /// <summary>Code with its language and title above it, its words told apart by what they are.</summary>
    private static IEnumerable<Part> Listing(FenceInfo info, IReadOnlyList<CodeLine> lines)
    {
        string code = string.Join('\n', lines.Select(line => line.Text)), label = $"{info.Language} {info.Title}".Trim();
        if (label.Length > 0) yield return Tagged.Of("p", label).With("class", "code-label");
        List<Part> parts = [];
        int at = 0;
        foreach (Token token in Highlighter.Highlight(info.Language, code))
        {
            if (token.Start > at) parts.Add(new Words(code[at..token.Start]));
            at = token.Start + token.Length;
            string group = token.Role.ToString().Replace("Syntax", "", StringComparison.Ordinal).ToLowerInvariant();
            parts.Add(Tagged.Of("span", code[token.Start..at]).With("class", group));
        }

        parts.Add(new Words(code[at..]));
        yield return Tagged.Of("pre", Tagged.Of("code", parts));
    }

    private static IEnumerable<Part> Formula(IReadOnlyList<CodeLine> lines)
    {
        string latex = string.Join('\n', lines.Select(line => line.Text)).Trim();
        return MathParser.Parse(latex) is { } formula
            ? [Tagged.Of("pre", string.Join('\n', MathLayout.Lay(formula).Rows)).With("class", "math")]
            : Listing(FenceInfo.Of("latex"), lines);
    }

    private static Tagged InlineFormula(string latex) => MathParser.Parse(latex) is { } formula
        ? Tagged.Of("span", MathWriter.Write(formula)).With("class", "math")
        : Tagged.Of("code", latex);
}
