namespace Blog.Terminal.Text.Breaking;

/// <summary>
/// What a line costs. A paragraph costs what its lines cost together, and each line's cost depends on its two ends alone, so
/// the cheapest paragraph is found by dynamic programming.
/// </summary>
/// <remarks>
/// 100 is the cost of a line that is a tenth of the measure short. It grows with the square of the shortfall and somewhat
/// faster, so that one bad line is worse than two middling ones. Knuth and Plass take the sixth power, which lets a single
/// unavoidable bad line decide everything around it; a screen of ragged lines looks calmer with less.
/// What is asked of last lines and of words at line ends costs evenness. The sums below were chosen on essays: with them the edge
/// is no more ragged than line by line at 40, 60 and 72 cells, without a lone short word and with half as many short last lines.
/// </remarks>
/// <param name="measure">In cells.</param>
internal readonly ref struct Demerits(ReadOnlySpan<char> text, int measure)
{
    private const double Line = 20;
    private const double TwoHyphens = 600;
    private const double SameWord = 10;
    private const double HyphenBeforeLastLine = 500;
    private const double Widow = 1e6;
    private const double LoneWord = 100;
    private const double ShortLastLine = 25;
    private const double TooWide = 1e9;
    private const int WidowLetters = 3;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly double _perCell = 1.0 / measure;

    public int Measure => measure;

    /// <summary>The cost of the line between two points, of which the second may be the paragraph's end.</summary>
    public double Of(in BreakPoint from, in BreakPoint to)
    {
        double shortfall = (measure - to.EndCells + from.StartCells) * _perCell;
        if (shortfall < 0) return TooWide;
        if (to.Kind == BreakKind.End) return Last(from, to, shortfall);

        double cost = Line + (shortfall * shortfall * (1 + shortfall) * 10000) + to.Penalty;
        if (from.Hyphenated && to.Hyphenated) cost += TwoHyphens;
        if (from.Word == to.Word && to.Word != 0) cost += SameWord;
        return cost;
    }

    /// <summary>The last line may be as short as it likes, but should be more than the rest of a word.</summary>
    private double Last(in BreakPoint from, in BreakPoint end, double shortfall)
    {
        double cost = Line;
        if (from.Kind == BreakKind.Hyphen) cost += HyphenBeforeLastLine;

        ReadOnlySpan<char> line = _text[from.Next..end.End];
        if (line.Contains(' ') || line.IsEmpty) return cost + (shortfall > 0.85 ? ShortLastLine : 0);
        if (BreakPenalties.IsUnspaced(line[0])) return cost + (Letters(line) == 1 ? LoneWord : 0);
        return cost + (Letters(line) <= WidowLetters ? Widow : shortfall > 0.6 ? LoneWord : 0);
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)) letters++;
        }

        return letters;
    }
}
