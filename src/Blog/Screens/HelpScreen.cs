using System.Collections.Immutable;
using Blog.App;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>All keys of the screen below, printed from its key map.</summary>
public sealed record HelpScreen(KeyMap Explained) : TextDialog
{
    private const int KeyColumn = 24;

    internal static readonly KeyMap Own = DialogKeys.Reading("Help", "?", "F1");

    public override KeyMap Keys => Own;

    protected override string Title => "Keys";

    protected override int WantedWidth => 72;

    protected override ImmutableArray<Line> Text(int width, Theme theme)
    {
        List<Line> lines = [];
        foreach (KeyGroup group in Explained.Groups)
        {
            if (lines.Count > 0) lines.Add(Line.Empty);
            lines.Add(Line.Of(group.Title, theme[Role.Heading2]));
            foreach (Binding binding in group.Bindings) lines.AddRange(Entry(binding, width, theme));
        }

        return [.. lines];
    }

    /// <summary>The keys and, beside them or (where it is narrow) below them, what they do.</summary>
    private static IEnumerable<Line> Entry(Binding binding, int width, Theme theme)
    {
        string keys = string.Join("  ", binding.Keys);
        int column = Math.Min(KeyColumn, width / 2);
        bool beside = CellWidth.Measure(keys) < column;
        string indent = new(' ', beside ? column : 2);
        IReadOnlyList<string> help = Ellipsis.Wrap(binding.Help, width - indent.Length, 4, theme.Glyphs);
        if (!beside) yield return Line.Of(Ellipsis.Cut(keys, width, theme.Glyphs), theme[Role.FooterKey]);
        for (int row = 0; row < help.Count; row++)
        {
            Run head = beside && row == 0 ? new Run(keys.PadRight(column), theme[Role.FooterKey]) : new Run(indent);
            yield return Line.Of(head, new Run(help[row], theme[Role.Text]));
        }
    }
}
