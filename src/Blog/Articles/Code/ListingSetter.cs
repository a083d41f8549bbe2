using System.Globalization;
using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Articles.Syntax;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Code;

/// <summary>Sets a listing between two rules, its language and title in the upper one. No bars stand beside the code, so that it can be copied off the screen.</summary>
internal sealed class ListingSetter
{
    private readonly Composition _composition;
    private readonly Listing _listing;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly bool _hasNumbers;
    private readonly bool _hasMarks;
    private readonly int _numberWidth;
    private int _token;

    private ListingSetter(Listing listing, Composition composition)
    {
        _composition = composition;
        _listing = listing;
        _tokens = Highlighter.Highlight(listing.Info.Language, listing.Text);
        _hasNumbers = listing.Info.HasNumbers || composition.Options.CodeLineNumbers;
        _hasMarks = listing.Info.Marked.Count > 0;
        _numberWidth = (listing.Info.FirstNumber + listing.Lines.Count - 1).ToString(CultureInfo.InvariantCulture).Length;
    }

    public static void Set(Listing listing, Composition composition)
    {
        Style frame = composition.Style(Role.Frame);
        string sign = composition.Glyphs.Horizontal;
        composition.Galley.Draw(UpperRule(listing.Info, composition), composition.Place(listing.Position));
        new ListingSetter(listing, composition).SetLines();
        composition.Galley.Draw([Rules.Of(sign, composition.Galley.Width, frame)]);
    }

    private static Run[] UpperRule(FenceInfo info, Composition composition)
    {
        Style frame = composition.Style(Role.Frame);
        string sign = composition.Glyphs.Horizontal;
        int width = composition.Galley.Width;
        string label = string.Join($" {composition.Glyphs.Dot} ", new[] { info.Language, info.Title }.Where(part => part.Length > 0));
        label = Shortened(SafeText.Clean(label), width - 4, composition.Glyphs.Ellipsis);
        if (label.Length == 0) return [Rules.Of(sign, width, frame)];
        int rest = width - 3 - CellWidth.Measure(label);
        return [new Run(sign + " ", frame), new Run(label, composition.Style(Role.CodeLabel)), new Run(" ", frame), Rules.Of(sign, rest, frame)];
    }

    /// <summary>The label within a width, cut with an ellipsis; empty where there is no room for one.</summary>
    private static string Shortened(string label, int width, string ellipsis)
    {
        if (CellWidth.Measure(label) <= width) return label;
        int room = width - CellWidth.Measure(ellipsis);
        if (room < 1) return "";
        int length = 0, cells = 0;
        foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(label))
        {
            cells += CellWidth.Of(cluster);
            if (cells > room) break;
            length += cluster.Length;
        }

        return label[..length] + ellipsis;
    }

    private void SetLines()
    {
        int start = 0;
        int firstRow = _composition.Galley.Count;
        for (int i = 0; i < _listing.Lines.Count; i++)
        {
            SetLine(i, start);
            start += _listing.Lines[i].Text.Length + 1;
        }

        string text = string.Concat(_listing.Lines.Select(line => line.Text + "\n"));
        _composition.Listings.Add(new ArticleListing(text, firstRow, _composition.Galley.Count - firstRow));
    }

    /// <param name="start">Where the line begins in the listing's text, by which the tokens are numbered.</param>
    private void SetLine(int index, int start)
    {
        CodeLine line = _listing.Lines[index];
        bool isMarked = _listing.Info.IsMarked(index + 1);
        Style ground = _composition.Style(Role.CodeText);
        if (isMarked) ground = _composition.Theme[Role.CodeHighlightedLine].Over(ground);

        IReadOnlyList<TextPiece> gutter = Gutter(index, isMarked, ground, line.Position);
        int gutterWidth = gutter.Sum(piece => piece.Text.Length);
        int width = _composition.Galley.Width - gutterWidth;
        if (width < 2) (gutter, gutterWidth, width) = ([], 0, _composition.Galley.Width);

        TextPiece mark = new(_composition.Options.WrapCode ? _composition.Glyphs.Wrap : _composition.Glyphs.Cut, _composition.Theme[Role.CodeWrapMark].Over(ground));
        int markWidth = Math.Min(CellWidth.Measure(mark.Text), width - 1);
        IEnumerable<CodeRow> rows = _composition.Options.WrapCode
            ? CodeRows.Wrap(line.Text, width, markWidth)
            : [CodeRows.Cut(line.Text, _composition.Options.CodeOffset, width, markWidth)];

        bool isFirst = true;
        foreach (CodeRow row in rows)
        {
            List<TextPiece> pieces = isFirst ? [.. gutter] : gutterWidth > 0 ? [new TextPiece(new string(' ', gutterWidth), ground)] : [];
            if (row.Indent > 0) pieces.Add(new TextPiece(new string(' ', row.Indent), ground));
            int before = pieces.Sum(piece => piece.Text.Length);
            AddCode(pieces, line, row, start, ground);
            int end = pieces.Sum(piece => piece.Text.Length);
            Close(pieces, row.IsBroken ? mark : null, ground);
            int place = _composition.Place(isFirst ? line.Position : line.PositionAt(row.Start));
            LineExtent extent = new(isFirst ? LineJoin.None : LineJoin.Glue, before, pieces.Sum(piece => piece.Text.Length) - end);
            _composition.Galley.Add(pieces, place, TextDirection.LeftToRight, extent);
            isFirst = false;
        }
    }

    private List<TextPiece> Gutter(int index, bool isMarked, Style ground, int position)
    {
        List<TextPiece> gutter = [];
        int source = _composition.Place(position);
        string sign = isMarked ? _composition.Glyphs.CodeMark + " " : "  ";
        if (_hasMarks) gutter.Add(new TextPiece(sign, _composition.Theme[Role.CodeLineNumber].Over(ground), Source: source));
        if (_hasNumbers)
        {
            string number = (_listing.Info.FirstNumber + index).ToString(CultureInfo.InvariantCulture).PadLeft(_numberWidth) + "  ";
            gutter.Add(new TextPiece(number, _composition.Theme[Role.CodeLineNumber].Over(ground), Source: source));
        }

        return gutter;
    }

    /// <summary>The row's characters, cut where one token ends and the next begins. Rows come in order, so tokens are passed once.</summary>
    private void AddCode(List<TextPiece> pieces, CodeLine line, CodeRow row, int lineStart, Style ground)
    {
        int position = row.Start;
        while (position < row.End)
        {
            int at = lineStart + position;
            while (_token < _tokens.Count && _tokens[_token].Start + _tokens[_token].Length <= at) _token++;

            int end = row.End;
            Style style = ground;
            if (_token < _tokens.Count && _tokens[_token] is var token)
            {
                bool isInside = token.Start <= at;
                if (isInside) style = _composition.Theme[token.Role].Over(ground);
                end = Math.Min(end, (isInside ? token.Start + token.Length : token.Start) - lineStart);
            }

            pieces.Add(new TextPiece(line.Text[position..end], style, Source: _composition.Place(line.PositionAt(position)), Hyphenate: false));
            position = end;
        }
    }

    /// <summary>Ends a row with its mark; where code stands on a ground of its own, the ground goes on to the edge.</summary>
    private void Close(List<TextPiece> pieces, TextPiece? mark, Style ground)
    {
        int markWidth = mark is { } sign ? CellWidth.Measure(sign.Text) : 0;
        int rest = _composition.Galley.Width - markWidth - pieces.Sum(piece => CellWidth.Measure(piece.Text));
        if (rest > 0 && (mark is not null || ground.Background != Color.Default)) pieces.Add(new TextPiece(new string(' ', rest), ground));
        if (mark is { } last && rest >= 0) pieces.Add(last);
    }
}
