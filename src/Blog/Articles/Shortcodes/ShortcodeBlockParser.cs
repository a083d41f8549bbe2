using System.Collections.Frozen;
using Blog.Articles.Parsing;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Articles.Shortcodes;

/// <summary>
/// Shortcodes on lines of their own, which may begin right under a paragraph or a list. Those whose content is code, to be taken as it is, keep it.
/// </summary>
internal sealed class ShortcodeBlockParser : BlockParser
{
    private static readonly FrozenSet<string> WithCode =
        ((string[])["highlight", "codeblock", "code", "comment", "mermaid", "katex", "math", "plantuml", "chart", "raw-html", "rawhtml"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public ShortcodeBlockParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.Text is not { } text) return BlockState.None;
        var context = processor.Context as ParseContext;
        var block = new ShortcodeBlock(this) { Column = processor.Column, ProcessInlines = false };
        int end = Read(text, processor.Start, processor.Line.End + 1, block);
        if (end < 0 || (context?.InRaw ?? false) && !IsEndOfRaw(block)) return BlockState.None;

        context?.Note(block, end);
        block.Span = new SourceSpan(processor.Start, end - 1);
        block.LastLineEnd = end;
        if (block.Shortcodes is [{ Shortcode: { Kind: ShortcodeKind.Call, IsClosed: false } call }] && WithCode.Contains(call.Name))
            block.HasContent = FindEnd(text, end, call.Name, context) >= 0;
        processor.NewBlocks.Push(block);
        return block.HasContent || end > processor.Line.End + 1 ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var shortcodes = (ShortcodeBlock)block;
        bool isInside = processor.Line.Start < shortcodes.LastLineEnd;
        if (!shortcodes.HasContent)
            return processor.Line.End + 1 >= shortcodes.LastLineEnd ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
        if (isInside) return BlockState.ContinueDiscard;

        block.UpdateSpanEnd(processor.Line.End);
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return IsEnd(processor.Line.AsSpan(), shortcodes.Shortcodes[0].Shortcode.Name) ? BlockState.BreakDiscard : BlockState.Continue;
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    /// <summary>Reads shortcodes up to the end of a line, and returns where that is; -1 where anything else stands there.</summary>
    private static int Read(string text, int start, int lineEnd, ShortcodeBlock block)
    {
        int position = start;
        while (true)
        {
            if (position >= text.Length || text[position] != '{') return -1;
            if (ShortcodeReader.Read(text.AsSpan(position), out int length) is not { Kind: not (ShortcodeKind.Value or ShortcodeKind.Text) } shortcode) return -1;
            block.Shortcodes.Add((shortcode, position));
            position += length;
            if (position > lineEnd) lineEnd = text.IndexOf('\n', position) is >= 0 and int next ? next : text.Length;
            while (position < lineEnd && text[position] is ' ' or '\t' or '\r') position++;
            if (position >= lineEnd) return position;
        }
    }

    private static bool IsEndOfRaw(ShortcodeBlock block) => block.Shortcodes is [{ Shortcode.Name: "endraw" or "endverbatim" }, ..];

    private static bool IsEnd(ReadOnlySpan<char> line, string name)
    {
        line = line.Trim();
        return line is ['{', ..] && ShortcodeReader.Read(line, out int length) is { Kind: ShortcodeKind.End or ShortcodeKind.Silent } end
            && length == line.Length && (end.Name == name || end.Name == "end" + name || end.Name == "end");
    }

    /// <summary>Without an end the rest of the text would be code.</summary>
    private static int FindEnd(string text, int from, string name, ParseContext? context)
    {
        int slashed = context?.Find(text, "/" + name, from) ?? -1;
        int liquid = context?.Find(text, "end" + name, from) ?? -1;
        return Math.Max(slashed, liquid) >= 0 ? Math.Max(slashed, liquid) : context?.Find(text, "{% end %}", from) ?? -1;
    }
}
