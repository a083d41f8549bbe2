using Blog.Articles.Code;
using Blog.Articles.Formulas;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Extensions.Mathematics;

namespace Blog.Articles.Blocks;

/// <summary>Mathematics set apart, in the middle of the measure; what cannot be shown so is code.</summary>
internal static class MathBlockSetter
{
    public static void Set(MathBlock math, Composition composition) =>
        Set([.. CodeSetter.LinesOf(math, composition.Text)], math.Span.Start, composition);

    /// <param name="position">Where the whole begins in the Markdown.</param>
    public static void Set(IReadOnlyList<CodeLine> lines, int position, Composition composition)
    {
        int width = composition.Galley.Width;
        string latex = string.Join('\n', lines.Select(line => line.Text)).Trim();
        MathBox? box = composition.Glyphs.HasScripts && MathParser.Parse(latex) is { } formula ? MathLayout.Lay(formula) : null;
        if (box is null || (box.Rows.Count > 1 && box.Width > width))
        {
            ListingSetter.Set(new Listing(FenceInfo.Of("latex"), lines, position), composition);
            return;
        }

        Style style = composition.Style(Role.Math);
        int place = composition.Place(lines.Count > 0 ? lines[0].Position : position);
        string indent = new(' ', Math.Max(0, (width - box.Width) / 2));
        if (box.Width > width) Paragraphs.Add(Paragraphs.Break([new TextPiece(box.Rows[0], style, Source: place, Hyphenate: false)], composition), composition);
        else foreach (string row in box.Rows) composition.Galley.Add([new TextPiece(indent + row.TrimEnd(), style, Source: place)], place);
    }
}
