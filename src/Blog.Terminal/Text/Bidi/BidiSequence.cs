using static Blog.Terminal.Text.Bidi.BidiClass;

namespace Blog.Terminal.Text.Bidi;

/// <summary>One isolating run sequence: numbers and marks (rules W1 to W7 of UAX 9), neutrals (N1, N2) and levels (I1, I2).</summary>
internal sealed class BidiSequence
{
    private readonly int[] _places;
    private readonly byte _level;

    /// <param name="places">Where the sequence's characters stand in the text.</param>
    /// <param name="left">The level of the text before.</param>
    /// <param name="right">The level of the text after.</param>
    public BidiSequence(int[] places, ReadOnlySpan<BidiClass> types, byte level, byte left, byte right)
    {
        _places = places;
        _level = level;
        Start = BidiClasses.Direction(Math.Max(level, left));
        End = BidiClasses.Direction(Math.Max(level, right));
        Types = new BidiClass[places.Length];
        for (int i = 0; i < places.Length; i++) Types[i] = types[places[i]];
        Marks = Array.ConvertAll(Types, type => type == NSM);
    }

    public BidiClass[] Types { get; }

    /// <summary>Which characters were combining marks before rule W1.</summary>
    public bool[] Marks { get; }

    /// <summary>The direction at the sequence's start (sos).</summary>
    public BidiClass Start { get; }

    /// <summary>The direction at the sequence's end (eos).</summary>
    public BidiClass End { get; }

    /// <summary>The direction that the sequence is embedded in.</summary>
    public BidiClass Embedding => BidiClasses.Direction(_level);

    public int PlaceOf(int index) => _places[index];

    /// <param name="codePoints">The text, or empty where brackets are not to be paired.</param>
    /// <param name="levels">Receives the level of each character of the sequence.</param>
    public void Resolve(ReadOnlySpan<int> codePoints, Span<byte> levels)
    {
        ResolveMarks();
        ResolveNumbers();
        ResolveSeparators();
        ResolveEuropeanNumbers();
        if (!codePoints.IsEmpty) BracketPairs.Resolve(this, codePoints);
        ResolveNeutrals();
        for (int i = 0; i < Types.Length; i++) levels[_places[i]] = LevelOf(Types[i]);
    }

    private void ResolveMarks() // W1
    {
        BidiClass previous = Start;
        for (int i = 0; i < Types.Length; i++)
        {
            if (Types[i] == NSM) Types[i] = previous == PDI || previous.OpensIsolate() ? ON : previous;
            previous = Types[i];
        }
    }

    private void ResolveNumbers() // W2, W3
    {
        BidiClass strong = Start;
        for (int i = 0; i < Types.Length; i++)
        {
            if (Types[i] is L or R or AL) strong = Types[i];
            if (Types[i] == EN && strong == AL) Types[i] = AN;
            if (Types[i] == AL) Types[i] = R;
        }
    }

    private void ResolveSeparators() // W4, W5, W6
    {
        for (int i = 1; i < Types.Length - 1; i++)
        {
            BidiClass number = Types[i - 1];
            bool within = number == Types[i + 1] && (number, Types[i]) is (EN, ES or CS) or (AN, CS);
            if (within) Types[i] = number;
        }

        foreach (Range run in RunsOf(type => type == ET))
        {
            if (Before(run) == EN || After(run) == EN) Types.AsSpan(run).Fill(EN);
        }

        for (int i = 0; i < Types.Length; i++)
        {
            if (Types[i] is ES or ET or CS) Types[i] = ON;
        }
    }

    private void ResolveEuropeanNumbers() // W7
    {
        BidiClass strong = Start;
        for (int i = 0; i < Types.Length; i++)
        {
            if (Types[i] is L or R) strong = Types[i];
            if (Types[i] == EN && strong == L) Types[i] = L;
        }
    }

    private void ResolveNeutrals() // N1, N2
    {
        foreach (Range run in RunsOf(BidiClasses.IsNeutral))
        {
            BidiClass before = Before(run).Strong() ?? Embedding;
            Types.AsSpan(run).Fill(before == After(run).Strong() ? before : Embedding);
        }
    }

    private byte LevelOf(BidiClass type) => (type, Embedding) switch // I1, I2
    {
        (R, L) or (L or EN or AN, R) => (byte)(_level + 1),
        (EN or AN, L) => (byte)(_level + 2),
        _ => _level,
    };

    private BidiClass Before(Range run) => run.Start.Value == 0 ? Start : Types[run.Start.Value - 1];

    private BidiClass After(Range run) => run.End.Value == Types.Length ? End : Types[run.End.Value];

    private List<Range> RunsOf(Func<BidiClass, bool> matches)
    {
        List<Range> runs = [];
        for (int start = 0; start < Types.Length; start++)
        {
            int end = start;
            while (end < Types.Length && matches(Types[end])) end++;
            if (end > start) runs.Add(start..end);
            start = end;
        }

        return runs;
    }
}
