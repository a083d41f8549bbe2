using Blog.Articles.Code;
using Blog.Articles.Parsing;
using Blog.Articles.Setting;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>Code between fences or set in by four spaces.</summary>
internal static class CodeSetter
{
    public static void Set(CodeBlock code, Composition composition)
    {
        FenceInfo info = code is FencedCodeBlock fence ? FenceInfo.Read(fence.Info, fence.Arguments) : FenceInfo.None;
        CodeLine[] lines = [.. LinesOf(code, composition.Text)];
        if (info.Language is "math" or "katex") MathBlockSetter.Set(lines, code.Span.Start, composition);
        else ListingSetter.Set(new Listing(info, lines, code.Span.Start), composition);
    }

    public static IEnumerable<CodeLine> LinesOf(LeafBlock code, string markdown)
    {
        for (int i = 0; i < code.Lines.Count; i++)
        {
            StringLine line = code.Lines.Lines[i];
            yield return CodeLine.Of(line.Slice.ToString(), Lines.PositionOf(line, markdown));
        }
    }
}
