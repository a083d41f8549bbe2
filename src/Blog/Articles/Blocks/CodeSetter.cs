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
        ListingSetter.Set(new Listing(info, [.. LinesOf(code, composition.Text)], code.Span.Start), composition);
    }

    private static IEnumerable<CodeLine> LinesOf(LeafBlock code, string markdown)
    {
        for (int i = 0; i < code.Lines.Count; i++)
        {
            StringLine line = code.Lines.Lines[i];
            yield return CodeLine.Of(line.Slice.ToString(), Lines.PositionOf(line, markdown));
        }
    }
}
