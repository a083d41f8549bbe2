using Markdig.Helpers;
using Markdig.Parsers;

namespace Blog.Articles.Parsing;

/// <summary>Parses nothing: it is asked at every sign that begins an inline, and ends the parse when its time is over. So no thread is needed to watch over a parse,
/// and none is left running after it.</summary>
internal sealed class LimitParser : InlineParser
{
    public LimitParser() => OpeningCharacters = ['[', ']', '!', '*', '_', '<', '`', '~', '^', '+', '=', '$', ':', '|', 'h', 'w', '\n', '{', '&', '\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Context is ParseContext context) context.Check();
        return false;
    }
}
