using System.Text;
using Blog.Articles.Setting;
using Blog.Terminal.Text;

namespace Blog.Articles.Blocks;

/// <summary>Gathered text to rows.</summary>
internal static class Paragraphs
{
    public static void Set(TextFlow flow)
    {
        flow.TrimEnd();
        if (flow.IsEmpty) return;
        Add(Break(flow.Pieces, flow.Composition), flow.Composition);
    }

    /// <summary>Breaks text for the width that the galley has left. Markers that found no room in the margin go before it.</summary>
    public static IReadOnlyList<BrokenLine> Break(IReadOnlyList<TextPiece> pieces, Composition composition)
    {
        IReadOnlyList<Run> leads = composition.Galley.TakeLeads();
        if (leads.Count > 0) pieces = [.. leads.Select(lead => new TextPiece(lead.Text + composition.Glyphs.FixedSpace, lead.Style, Source: pieces[0].Source)), .. pieces];
        return ParagraphBreaker.Break(pieces, composition.Breaking(composition.Galley.Width));
    }

    public static void Add(IReadOnlyList<BrokenLine> lines, Composition composition)
    {
        TextDirection direction = DirectionOf(lines);
        foreach (BrokenLine line in lines) composition.Galley.Add(Aligned(line.Pieces, composition), line.Source, direction);
    }

    private static IReadOnlyList<TextPiece> Aligned(IReadOnlyList<TextPiece> pieces, Composition composition)
    {
        if (composition.Alignment == Alignment.Left || pieces.Count == 0) return pieces;
        int room = composition.Galley.Width - pieces.Sum(piece => CellWidth.Measure(piece.Text));
        int before = composition.Alignment == Alignment.Center ? room / 2 : room;
        return before <= 0 ? pieces : [new TextPiece(new string(' ', before), composition.Ground, Source: pieces[0].Source), .. pieces];
    }

    public static string PlainText(IReadOnlyList<TextPiece> pieces)
    {
        var text = new StringBuilder();
        foreach (TextPiece piece in pieces) text.Append(piece.Text.Replace('\n', ' '));
        return text.ToString().TrimEnd();
    }

    /// <summary>A paragraph is read the way of its first strong character (Unicode Bidirectional Algorithm, rule P2).</summary>
    private static TextDirection DirectionOf(IReadOnlyList<BrokenLine> lines)
    {
        foreach (BrokenLine line in lines)
        {
            foreach (TextPiece piece in line.Pieces)
            {
                if (Direction.Of(piece.Text) is { } direction) return direction;
            }
        }

        return TextDirection.LeftToRight;
    }
}
