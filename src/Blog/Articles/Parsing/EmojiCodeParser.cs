using System.Buffers;
using Markdig.Extensions.Emoji;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Parsing;

/// <summary>Emoji by their names, as GitHub has them: <c>:tada:</c>. A name that nobody knows stays as it is.</summary>
internal sealed class EmojiCodeParser : InlineParser
{
    private const int LongestName = 48;

    private static readonly SearchValues<char> InName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    // Markdig's table has all of them; it is made when the first code is met, for most essays never are.
    private static readonly Lazy<IDictionary<string, string>> Table = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    public EmojiCodeParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan()[1..];
        int length = text[..Math.Min(text.Length, LongestName)].IndexOfAnyExcept(InName);
        if (length < 1 || text[length] != ':' || char.IsLetterOrDigit(slice.PeekCharExtra(-1))) return false;
        if (!Table.Value.TryGetValue($":{text[..length]}:", out string? emoji)) return false;

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new LiteralInline(emoji) { Span = new SourceSpan(start, start + length + 1), Line = line, Column = column, IsClosed = true };
        slice.Start += length + 2;
        return true;
    }
}
