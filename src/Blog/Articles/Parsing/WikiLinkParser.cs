using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Parsing;

/// <summary>Links as wikis write them: <c>[[slug]]</c>, <c>[[slug|text]]</c>, and <c>![[picture.png]]</c>.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int LongestLink = 300;

    private static readonly SearchValues<char> Stops = SearchValues.Create("[]\n\r`<");

    public WikiLinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        bool isImage = text is ['!', ..];
        int open = isImage ? 3 : 2;
        if (text.Length < open || !text[(open - 2)..].StartsWith("[[")) return false;

        ReadOnlySpan<char> inner = text.Slice(open, Math.Min(LongestLink, text.Length - open));
        int length = inner.IndexOfAny(Stops);
        if (length < 1 || !inner[length..].StartsWith("]]")) return false;
        inner = inner[..length];
        // [[1]](address) is a link whose text has brackets, and [[ -f x ]] is shell.
        ReadOnlySpan<char> after = text[(open + length + 2)..];
        if (after is ['(' or '[' or ':', ..] || char.IsWhiteSpace(inner[0]) || char.IsWhiteSpace(inner[^1])) return false;
        if (processor.Document.ContainsLinkReferenceDefinition(inner.ToString())) return false;

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = Link(inner, start + open, isImage, start, open + length + 2, line, column);
        slice.Start += open + length + 2;
        return true;
    }

    private static LinkInline Link(ReadOnlySpan<char> inner, int innerStart, bool isImage, int start, int length, int line, int column)
    {
        int pipe = inner.LastIndexOf('|');
        string target = (pipe < 0 ? inner : inner[..pipe]).ToString();
        string label = inner[(pipe + 1)..].ToString();
        var link = new LinkInline
        {
            Url = target, Title = "", IsImage = isImage, IsClosed = true, Line = line, Column = column, Span = new SourceSpan(start, start + length - 1),
        };
        if (isImage && pipe < 0) return link;
        int labelStart = innerStart + pipe + 1;
        link.AppendChild(new LiteralInline(label) { Span = new SourceSpan(labelStart, labelStart + label.Length - 1), IsClosed = true });
        return link;
    }
}
