using Blog.Articles.Parsing;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Articles.Shortcodes;

/// <summary>Shortcodes within a paragraph. Code never gets here: Markdig has taken it before.</summary>
internal sealed class ShortcodeInlineParser : InlineParser
{
    public ShortcodeInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) == '{') return false;
        ReadOnlySpan<char> text = slice.AsSpan();
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        if (processor.Context is ParseContext context && context.IsRaw(start)) return false;
        Shortcode? shortcode = processor.Block is HeadingBlock ? HeadingAttributes.Read(text, out int length) : Nothing(out length);
        shortcode ??= ShortcodeReader.Read(text, out length);
        if (shortcode is null) return false;
        if (shortcode is { Kind: ShortcodeKind.Silent, Name: "raw" or "verbatim" }) shortcode = Raw(text, shortcode.Name, ref length);

        processor.Inline = new ShortcodeInline(shortcode) { Span = new SourceSpan(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    private static Shortcode? Nothing(out int length)
    {
        length = 0;
        return null;
    }

    /// <summary>What stands between <c>{% raw %}</c> and its end is text.</summary>
    private static Shortcode Raw(ReadOnlySpan<char> text, string name, ref int length)
    {
        int end = text[length..].IndexOf("{% end" + name);
        if (end < 0) return new Shortcode(ShortcodeKind.Silent, name);
        string raw = text.Slice(length, end).ToString();
        length += end;
        return new Shortcode(ShortcodeKind.Text, raw);
    }
}
