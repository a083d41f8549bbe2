using Blog.Articles.Setting;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>The end of a line in the source: kept when it is hard, a space when it is soft, nothing between two Chinese or Japanese characters.</summary>
internal static class LineBreakSetter
{
    public static void Set(LineBreakInline lineBreak, TextFlow flow)
    {
        if (lineBreak.IsHard)
            flow.Break(lineBreak.Span.Start);
        else if (!(IsUnspaced(flow.Last) && lineBreak.NextSibling is LiteralInline { Content.CurrentChar: var next } && IsUnspaced(next)))
            flow.Text(" ", lineBreak.Span.Start);
    }

    /// <summary>Characters of scripts that put no spaces between words: kana, ideographs and their punctuation (not Hangul).</summary>
    private static bool IsUnspaced(char c) =>
        c is >= '\u3000' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';
}
