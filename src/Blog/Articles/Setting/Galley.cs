using System.Collections.Immutable;
using Blog.Terminal.Text;

namespace Blog.Articles.Setting;

/// <summary>
/// The column of rows as it grows. Blocks open margins in it (a quote's bar, a list's indent), ask for blank rows between them, and add rows;
/// the galley puts the margins before each row and never lets them squeeze the text out.
/// </summary>
/// <param name="width">The measure in cells, 4 or more.</param>
/// <param name="anchors">Told where their pieces stand, by the pieces' marks.</param>
internal sealed class Galley(int width, List<Anchor> anchors)
{
    private const int RoomForText = 24;

    private readonly List<Row> _rows = [];
    private readonly List<Margin> _margins = [];
    private readonly List<Run> _leads = [];
    private int _indent;
    private int _keptMargins;
    private int _gap;

    public IReadOnlyList<Row> Rows => _rows;

    public int Count => _rows.Count;

    /// <summary>The cells left for text beside the open margins, 2 or more.</summary>
    public int Width => width - _indent;

    /// <summary>The place after the last character that was set.</summary>
    public int End { get; private set; }

    /// <summary>Asks for blank rows before the next row. Two neighbours that both ask get the greater number, not the sum; at the top there are none.</summary>
    public void Space(int rows) => _gap = Math.Max(_gap, rows);

    /// <summary>Sets the blank rows that were asked for now, so that they belong to what stands above them.</summary>
    public void FlushSpace() => AddSpace();

    /// <summary>Opens a margin: <paramref name="first"/> stands before the next row, <paramref name="rest"/>, as wide, before those after it.</summary>
    /// <remarks>Where indents have used up their half of the measure, a margin gets no cells; a marker then leads the text itself.</remarks>
    public void Indent(Run first, Run rest)
    {
        int available = width - _indent - Math.Clamp(width / 2, 2, RoomForText);
        if (CellWidth.Measure(rest.Text) > available)
        {
            if (first.Text != rest.Text) _leads.Add(first with { Text = first.Text.Trim() });
            first = rest = rest with { Text = "" };
        }

        var margin = new Margin(first, rest);
        _margins.Add(margin);
        _indent += margin.Width;
    }

    public void Indent(Run every) => Indent(every, every);

    /// <summary>Closes the margin opened last.</summary>
    public void Outdent()
    {
        if (_leads.Count > 0) AddLeads();
        _indent -= _margins[^1].Width;
        _margins.RemoveAt(_margins.Count - 1);
        _keptMargins = Math.Min(_keptMargins, _margins.Count);
    }

    /// <summary>Markers that found no room in the margin and lead the text instead; whoever takes them sets them.</summary>
    public IReadOnlyList<Run> TakeLeads()
    {
        if (_leads.Count == 0) return [];
        Run[] leads = [.. _leads];
        _leads.Clear();
        return leads;
    }

    /// <summary>Adds a row of text.</summary>
    public void Add(IReadOnlyList<TextPiece> pieces, int source, TextDirection direction = TextDirection.LeftToRight)
    {
        if (_leads.Count > 0) AddLeads();
        AddSpace();
        Line line = new(Runs(pieces), direction);
        _rows.Add(new Row(line, source, IsDrawn: false));
        _keptMargins = _margins.Count;
        if (pieces.Count > 0) End = Math.Max(End, pieces[^1].Source + pieces[^1].Text.Length);
    }

    /// <summary>Adds a row of our own drawing. It would like to stand at <paramref name="source"/>, by default where the text so far ends.</summary>
    public void Draw(ReadOnlySpan<Run> runs, int source = -1)
    {
        if (_leads.Count > 0) AddLeads();
        AddSpace();
        var builder = ImmutableArray.CreateBuilder<Run>();
        foreach (Margin margin in _margins) Append(builder, margin.Take());
        foreach (Run run in runs) Append(builder, run);
        _rows.Add(new Row(new Line(builder.ToImmutable()), source < 0 ? End : source, IsDrawn: true));
        _keptMargins = _margins.Count;
        End = Math.Max(End, source);
    }

    /// <summary>Markers that no text follows stand in rows of their own, cut where they are wider than what is left.</summary>
    private void AddLeads()
    {
        foreach (Run lead in TakeLeads())
        {
            foreach (BrokenLine line in ParagraphBreaker.Break([new TextPiece(lead.Text, lead.Style)], new BreakOptions(Width)))
                Draw([.. line.Pieces.Select(piece => new Run(piece.Text, piece.Style))]);
        }
    }

    private void AddSpace()
    {
        if (_rows.Count == 0) _gap = 0;
        for (; _gap > 0; _gap--) _rows.Add(new Row(BlankLine(), End, IsDrawn: true));
    }

    /// <summary>A blank row keeps the margins that go on from the row above it to the row below it, but for spaces at its end.</summary>
    private Line BlankLine()
    {
        int count = _keptMargins;
        while (count > 0 && string.IsNullOrWhiteSpace(_margins[count - 1].Rest.Text)) count--;
        if (count == 0) return Line.Empty;

        var builder = ImmutableArray.CreateBuilder<Run>();
        for (int i = 0; i < count; i++)
        {
            Run rest = _margins[i].Rest;
            Append(builder, i == count - 1 ? rest with { Text = rest.Text.TrimEnd() } : rest);
        }

        return new Line(builder.ToImmutable());
    }

    private ImmutableArray<Run> Runs(IReadOnlyList<TextPiece> pieces)
    {
        var builder = ImmutableArray.CreateBuilder<Run>(_margins.Count + pieces.Count);
        foreach (Margin margin in _margins) Append(builder, margin.Take());

        int column = _indent;
        for (int i = 0; i < pieces.Count; i++)
        {
            TextPiece piece = pieces[i];
            Append(builder, new Run(piece.Text, piece.Style, piece.Link));
            int cells = CellWidth.Measure(piece.Text);
            if (piece.Mark > 0 && cells > 0) anchors[piece.Mark - 1].Place(_rows.Count, column, cells);
            column += cells;
        }

        return builder.DrainToImmutable();
    }

    private static void Append(ImmutableArray<Run>.Builder runs, Run run)
    {
        if (run.Text.Length == 0) return;
        if (runs.Count > 0 && runs[^1] is var last && last.Style == run.Style && last.Link == run.Link)
            runs[^1] = last with { Text = last.Text + run.Text };
        else
            runs.Add(run);
    }
}
