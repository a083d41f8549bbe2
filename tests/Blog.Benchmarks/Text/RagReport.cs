using Blog.Terminal.Text;
using Blog.Terminal.Text.Hyphenation;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Benchmarks.Text;

/// <summary>
/// How ragged the paragraphs of a folder of Markdown files are: <c>rag FOLDER [LANGUAGE]</c> prints a table for line-by-line
/// breaking, for total fit, and for total fit with hyphens.
/// </summary>
public static class RagReport
{
    private static readonly int[] Widths = [40, 60, 72];

    public static int Run(string[] args)
    {
        if (args is not [string folder, ..] || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("usage: rag FOLDER [LANGUAGE]");
            return 2;
        }

        string language = args.Length > 1 ? args[1] : "en";
        string[] paragraphs = [.. Paragraphs(folder)];
        Console.WriteLine($"{paragraphs.Length} paragraphs of {folder}, hyphens as in '{language}'; shortfall in cells, last lines left out");
        Console.WriteLine();
        Console.WriteLine("cells  breaking             lines  mean square  worst  over 1/8  hyphens  lone short word  last under 1/8");
        foreach (int width in Widths)
        {
            Print("greedy", paragraphs, new BreakOptions(width) { Strategy = BreakStrategy.Greedy });
            Print("total fit", paragraphs, new BreakOptions(width));
            Print("total fit, hyphens", paragraphs, new BreakOptions(width) { Hyphenator = Hyphenator.For(language) });
        }

        return 0;
    }

    private static void Print(string name, string[] paragraphs, BreakOptions options)
    {
        Rag rag = new(options.Width);
        foreach (string paragraph in paragraphs) rag.Add(ParagraphBreaker.Break([new TextPiece(paragraph)], options));
        Console.WriteLine(
            $"{options.Width,5}  {name,-18} {rag.Lines,7:n0}  {rag.MeanSquare,11:f2}  {rag.Worst,5}  {rag.Short,8:n0}  {rag.Hyphens,7:n0}  "
            + $"{rag.Widows,15:n0}  {rag.ShortLastLines,14:n0}");
    }

    private static IEnumerable<string> Paragraphs(string folder)
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().Build();
        foreach (string file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (ParagraphBlock block in Markdown.Parse(File.ReadAllText(file), pipeline).OfType<ParagraphBlock>())
            {
                string text = string.Concat(block.Inline!.Descendants().Select(Text)).Trim();
                // A line before a hard break is as long as its author made it: each part is a paragraph of its own here.
                foreach (string part in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) yield return SafeText.Clean(part);
            }
        }
    }

    private static string Text(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: true } => "\n",
        LineBreakInline => " ",
        _ => "",
    };
}
