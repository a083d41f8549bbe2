using Blog.Articles.Shortcodes;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Articles.Parsing;

/// <summary>Markdown as essays are written in it.</summary>
/// <remarks>
/// Extensions are chosen one by one. Markdig's own set of advanced ones deletes <c>{braces}</c> from prose (generic attributes), makes a list of <c>A.</c> (list
/// extras) and a citation of <c>""x""</c>. Of custom containers only the block is taken: the inline form <c>::text::</c> eats the colons of <c>std::vector</c>.
/// </remarks>
internal static class ArticlePipeline
{
    private static readonly Lazy<MarkdownPipeline> Built = new(() => Build(isCjk: false));
    private static readonly Lazy<MarkdownPipeline> BuiltForCjk = new(() => Build(isCjk: true));

    public static MarkdownPipeline Instance => Built.Value;

    /// <summary>
    /// The pipeline for a text. Chinese, Japanese and Korean put no spaces between words, and by CommonMark's rules <c>**x。**y</c> is not strong there; the rules that
    /// help them do harm elsewhere (<c>10^-3^</c>).
    /// </summary>
    public static MarkdownPipeline For(string markdown) =>
        markdown.AsSpan().ContainsAnyInRange('\u2E80', '\uD7FF') ? BuiltForCjk.Value : Instance;

    private static MarkdownPipeline Build(bool isCjk)
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Default)
            .UseTaskLists()
            .UseAutoLinks()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseAlertBlocks()
            .UseMathematics();
        if (isCjk) builder.UseCjkFriendlyEmphasis();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new ShortcodeBlockParser());
        builder.InlineParsers.Insert(0, new ShortcodeInlineParser());
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        builder.InlineParsers.Insert(0, new EmojiCodeParser());
        builder.InlineParsers.Insert(0, new LimitParser());

        // The extension adds a parser of its own only where there is none.
        var notes = new FootnoteParser();
        notes.Closed += KeepNote;
        builder.BlockParsers.Insert(0, notes);
        return builder.Build();
    }

    private static void KeepNote(BlockProcessor processor, Block block)
    {
        if (processor.Context is ParseContext context && block is Footnote note) context.Notes.Add(note);
    }
}
