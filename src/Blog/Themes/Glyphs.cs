namespace Blog.Themes;

/// <summary>Every sign that we draw ourselves, so that a theme can do without characters above 127.</summary>
public sealed record Glyphs
{
    public static Glyphs Unicode { get; } = new();

    public static Glyphs Ascii { get; } = new()
    {
        Horizontal = "-", DoubleLine = "=", Vertical = "|", TeeDown = "+", TeeUp = "+", Cross = "+", TeeRight = "+", TeeLeft = "+",
        TopLeft = "+", TopRight = "+", BottomLeft = "+", BottomRight = "+",
        Bullets = ["*", "-", "+"], QuoteBar = "|", SelectionBar = ">", Ellipsis = "...", Dot = "-", Wrap = "\\", Cut = ">", FixedSpace = " ", Hyphen = "-",
        TaskDone = "[x]", TaskOpen = "[ ]", Folded = ">", Unfolded = "v", Remove = "x", Back = "^", ScrollThumb = "#", DividerThumb = "#",
        HeadingMark = ">", Bookmark = "*", Read = "read", Started = "", AlertBar = "|", CodeMark = ">", HasScripts = false,
    };

    public string Horizontal { get; init; } = "─";
    public string DoubleLine { get; init; } = "═";
    public string Vertical { get; init; } = "│";
    public string TeeDown { get; init; } = "┬";
    public string TeeUp { get; init; } = "┴";
    public string TeeRight { get; init; } = "├";
    public string TeeLeft { get; init; } = "┤";
    public string Cross { get; init; } = "┼";
    public string TopLeft { get; init; } = "┌";
    public string TopRight { get; init; } = "┐";
    public string BottomLeft { get; init; } = "└";
    public string BottomRight { get; init; } = "┘";
    public IReadOnlyList<string> Bullets { get; init; } = ["•", "◦", "▪"];
    public string QuoteBar { get; init; } = "│";
    public string SelectionBar { get; init; } = "▌";
    public string Ellipsis { get; init; } = "…";
    public string Dot { get; init; } = "·";
    public string Wrap { get; init; } = "↩";

    /// <summary>At the end of a row of code that goes on beyond the edge.</summary>
    public string Cut { get; init; } = "›";

    /// <summary>Keeps a sign of ours on the row of the text that it belongs to.</summary>
    public string FixedSpace { get; init; } = "\u00A0";

    public string Hyphen { get; init; } = "-";
    public string TaskDone { get; init; } = "[x]";
    public string TaskOpen { get; init; } = "[ ]";
    public string Folded { get; init; } = "▸";
    /// <summary>Before what a click takes away.</summary>
    public string Remove { get; init; } = "×";

    public string Unfolded { get; init; } = "▾";
    public string Back { get; init; } = "↩";

    /// <summary>Half a cell at the edge: the full block, unlike this one, is two cells wide in some terminals of East Asia.</summary>
    public string ScrollThumb { get; init; } = "▐";

    /// <summary>The part of a dividing line that is a thumb.</summary>
    public string DividerThumb { get; init; } = "┃";

    public string Bookmark { get; init; } = "★";
    public string Read { get; init; } = "✓";
    public string Started { get; init; } = "◐ ";
    public string HeadingMark { get; init; } = "›";
    public string AlertBar { get; init; } = "┃";
    public string CodeMark { get; init; } = "▌";

    /// <summary>True where superscripts, subscripts and the signs of mathematics may be written in Unicode.</summary>
    public bool HasScripts { get; init; } = true;
}
