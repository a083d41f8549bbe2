using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Pages;

/// <summary>
/// Cells as an SVG that needs nothing else: a window with a title, and every stretch of text pinned to its cells, so that any monospaced font fits.
/// </summary>
internal sealed class SvgPicture
{
    /// <summary>A cell in the units of the picture; text is 14 of them high, and the usual fonts are 0.6 of that wide.</summary>
    internal const double CellWidth = 8.4, CellHeight = 18;

    private const double Margin = 12, TitleHeight = 30, Baseline = 13.5;

    private readonly CellBuffer _cells;
    private readonly SvgColors _colors;
    private readonly StringBuilder _svg = new();

    private SvgPicture(CellBuffer cells, SvgColors colors)
    {
        _cells = cells;
        _colors = colors;
    }

    /// <summary>The picture of a screen.</summary>
    /// <param name="title">What stands on the window's frame, and what a screen reader says of the picture.</param>
    public static string Of(CellBuffer cells, string title, SvgColors colors)
    {
        SvgPicture picture = new(cells, colors);
        picture.Draw(SafeText.Clean(title));
        return picture._svg.ToString();
    }

    /// <summary>The picture of lines below each other, on the ground of a theme.</summary>
    /// <param name="width">In cells; what is wider is cut.</param>
    public static string Of(ImmutableArray<Line> lines, int width, Theme theme, string title, SvgColors colors)
    {
        CellBuffer cells = new(new Size(width, lines.Length));
        cells.Fill(cells.Bounds, theme[Role.Text]);
        for (int y = 0; y < lines.Length; y++) cells.Draw(new Position(0, y), lines[y], cells.Bounds);
        return Of(cells, title, colors);
    }

    internal static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    private void Draw(string title)
    {
        double width = _cells.Size.Width * CellWidth + 2 * Margin, height = _cells.Size.Height * CellHeight + 2 * Margin + TitleHeight;
        string ground = SvgColors.Hex(_cells.Size is { Width: > 0, Height: > 0 } ? _colors.Shown(_cells[default].Style.Background, _colors.Ground) : _colors.Ground);
        string w = Number(width), h = Number(height), frame = SvgColors.Hex(_colors.Frame), name = Markup.Escape(title);
        _svg.Append($$"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{{w}}" height="{{h}}" viewBox="0 0 {{w}} {{h}}" role="img" aria-label="{{name}}">
            <title>{{name}}</title>
            <style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}.b{font-weight:700}.i{font-style:italic}.d{opacity:.65}.u{text-decoration:underline}.s{text-decoration:line-through}.us{text-decoration:underline line-through}</style>
            <rect width="{{w}}" height="{{h}}" rx="8" fill="{{frame}}"/>
            <path d="M1 {{Number(TitleHeight)}}h{{Number(width - 2)}}v{{Number(height - TitleHeight - 9)}}a8 8 0 0 1-8 8h{{Number(18 - width)}}a8 8 0 0 1-8-8z" fill="{{ground}}"/>
            <circle cx="18" cy="15" r="5" fill="#e5786d"/><circle cx="36" cy="15" r="5" fill="#e0b963"/><circle cx="54" cy="15" r="5" fill="#95c271"/>
            <text x="{{Number(width / 2)}}" y="20" text-anchor="middle" fill="{{SvgColors.Hex(_colors.Text)}}" class="d">{{name}}</text>

            """.ReplaceLineEndings("\n"));
        for (int y = 0; y < _cells.Size.Height; y++) DrawRow(y, ground);
        _svg.Append("</svg>\n");
    }

    private void DrawRow(int y, string ground)
    {
        int start = 0;
        for (int x = 1; x <= _cells.Size.Width; x++)
        {
            if (x < _cells.Size.Width && _cells.Row(y)[x].Style == _cells.Row(y)[start].Style) continue;
            DrawRun(start, x, y, ground);
            start = x;
        }
    }

    private void DrawRun(int start, int end, int y, string ground)
    {
        Style style = _cells.Row(y)[start].Style;
        string background = SvgColors.Hex(Background(style));
        if (background != ground)
            _svg.Append($"<rect x=\"{Number(X(start))}\" y=\"{Number(Y(y))}\" width=\"{Number((end - start) * CellWidth)}\" height=\"{Number(CellHeight)}\" fill=\"{background}\"/>\n");
        string ink = $" fill=\"{SvgColors.Hex(Foreground(style))}\"{ClassOf(style.Attributes)}";
        bool keepsBlanks = (style.Attributes & (TextAttributes.Underline | TextAttributes.Strikethrough)) != 0;
        StringBuilder path = new();
        for (int x = start; x < end;)
        {
            int next = EndOfPiece(x, end, y, keepsBlanks);
            string text = string.Concat(_cells.Row(y)[x..next].ToArray().Select(cell => cell.Text));
            if (SvgBoxes.Path(text, X(x), Y(y)) is { } box) path.Append(box);
            else if (keepsBlanks || text != " ") DrawText(text, x, next - x, y, ink);
            x = next;
        }

        if (path.Length > 0) _svg.Append($"<path d=\"{path}\"{ink}/>\n");
    }

    private void DrawText(string text, int x, int width, int y, string ink) =>
        _svg.Append($"<text x=\"{Number(X(x))}\" y=\"{Number(Y(y) + Baseline)}\" textLength=\"{Number(width * CellWidth)}\" lengthAdjust=\"spacingAndGlyphs\"{ink}>{Markup.Escape(text)}</text>\n");

    /// <summary>Letters of one alphabet stand together; every other sign alone, for its font may give it another width than its cells have.</summary>
    private int EndOfPiece(int start, int end, int y, bool keepsBlanks)
    {
        ReadOnlySpan<Cell> row = _cells.Row(y);
        if (!IsLetter(row[start], keepsBlanks)) return start + Math.Max(1, (int)row[start].Width);
        int next = start;
        while (next < end && (IsLetter(row[next], keepsBlanks) || IsLoneBlank(row, next, end, keepsBlanks))) next++;
        return next;
    }

    private static bool IsLetter(in Cell cell, bool keepsBlanks) => cell.Text is [> ' ' and < '\u0250'] || (keepsBlanks && cell.Text == " ");

    private static bool IsLoneBlank(ReadOnlySpan<Cell> row, int x, int end, bool keepsBlanks) =>
        row[x].Text == " " && x + 1 < end && IsLetter(row[x + 1], keepsBlanks);

    private Color Foreground(Style style) => IsReverse(style) ? _colors.Shown(style.Background, _colors.Ground) : _colors.Shown(style.Foreground, _colors.Text);

    private Color Background(Style style) => IsReverse(style) ? _colors.Shown(style.Foreground, _colors.Text) : _colors.Shown(style.Background, _colors.Ground);

    private static bool IsReverse(Style style) => style.Attributes.HasFlag(TextAttributes.Reverse);

    private static string ClassOf(TextAttributes attributes)
    {
        List<string> names = [];
        if (attributes.HasFlag(TextAttributes.Bold)) names.Add("b");
        if (attributes.HasFlag(TextAttributes.Italic)) names.Add("i");
        if (attributes.HasFlag(TextAttributes.Dim)) names.Add("d");
        string lines = (attributes.HasFlag(TextAttributes.Underline) ? "u" : "") + (attributes.HasFlag(TextAttributes.Strikethrough) ? "s" : "");
        if (lines.Length > 0) names.Add(lines);
        return names.Count == 0 ? "" : $" class=\"{string.Join(' ', names)}\"";
    }

    private static double X(int column) => Margin + column * CellWidth;

    private static double Y(int row) => TitleHeight + Margin + row * CellHeight;
}
