using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Articles.Shortcodes;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>
/// A heading. The first two levels have a rule under them, double and single, as wide as their longest row; the deeper ones a mark before them, one sign
/// longer at each level, so that they are told apart without colour.
/// </summary>
internal static class HeadingSetter
{
    public static void Set(HeadingBlock heading, Composition composition)
    {
        var flow = new TextFlow(composition) { Style = composition.Style(RoleOf(heading.Level)) };
        if (heading.Inline is not null) InlineSetter.SetAll(heading.Inline, flow);
        flow.TrimEnd();
        Set(heading.Level, flow, IdOf(heading));
    }

    public static void Set(int level, TextFlow flow, string? id)
    {
        if (flow.IsEmpty) return;
        Composition composition = flow.Composition;
        Galley galley = composition.Galley;
        bool hasMark = level > 2;
        if (hasMark) galley.Indent(MarkOf(level, composition), new Run(new string(' ', MarkWidth(level, composition))));

        IReadOnlyList<BrokenLine> lines = Paragraphs.Break(flow.Pieces, composition);
        Paragraphs.Add(lines, composition);
        composition.Headings.Add(level, Paragraphs.PlainText(flow.Pieces), id, galley.Count - lines.Count);

        if (hasMark) galley.Outdent();
        else Rules.Under(lines, level == 1 ? composition.Glyphs.DoubleLine : composition.Glyphs.Horizontal, composition);
    }

    /// <summary>The id that the author gives it (<c>## Text {#id}</c>), or null.</summary>
    public static string? IdOf(HeadingBlock heading) =>
        heading.Inline?.LastChild is ShortcodeInline { Shortcode: { Kind: ShortcodeKind.Silent, Name: ['#', .. var id] } } ? id : null;

    public static Role RoleOf(int level) => Role.Heading1 + (byte)(Math.Clamp(level, 1, 6) - 1);

    private static Run MarkOf(int level, Composition composition) =>
        new(string.Concat(Enumerable.Repeat(composition.Glyphs.HeadingMark, level - 2)) + " ", composition.Style(RoleOf(level)));

    private static int MarkWidth(int level, Composition composition) =>
        CellWidth.Measure(composition.Glyphs.HeadingMark) * (level - 2) + 1;
}
