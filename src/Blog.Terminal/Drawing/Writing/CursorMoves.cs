namespace Blog.Terminal.Drawing.Writing;

/// <summary>The shortest way to take the cursor to a cell. Few ways are possible, so all are written and the shortest is kept.</summary>
internal sealed class CursorMoves
{
    /// <summary>Of one-byte steps, more than this are longer than the sequence that takes them all.</summary>
    private const int MostSteps = 4;

    private ByteSink _shortest = new(16);
    private ByteSink _trial = new(16);

    /// <param name="from">A coordinate below 0 is unknown.</param>
    /// <returns>What to send; valid until the next call.</returns>
    public ReadOnlySpan<byte> Shortest(Position from, Position to)
    {
        _shortest.Clear();
        if (from == to) return [];

        Absolute(_shortest, to);
        if (from.Y >= 0)
        {
            Try(from, to, Down, Return);
            Try(from, to, Down, Column);
            Try(from, to, Row, Column);
            TryLineFeeds(from, to);
            if (from.X >= 0)
            {
                Try(from, to, Down, Along);
                Try(from, to, Row, Along);
            }
        }

        return _shortest.Written;
    }

    private delegate void Way(ByteSink sink, Position from, Position to);

    private void Try(Position from, Position to, Way vertical, Way horizontal)
    {
        _trial.Clear();
        vertical(_trial, from, to);
        horizontal(_trial, from, to);
        KeepShorter();
    }

    /// <summary>
    /// CR, LF and from there on. Never LF alone, for a line discipline or a terminal in new-line mode takes the cursor to the first
    /// column with it; and the target is on the screen, so nothing scrolls.
    /// </summary>
    private void TryLineFeeds(Position from, Position to)
    {
        int rows = to.Y - from.Y;
        if (rows is < 1 or > MostSteps) return;
        _trial.Clear();
        _trial.Add((byte)'\r');
        for (int i = 0; i < rows; i++) _trial.Add((byte)'\n');
        if (to.X > 0) Sequence(_trial, to.X, 'C');
        KeepShorter();
    }

    private void KeepShorter()
    {
        if (_trial.Length < _shortest.Length) (_shortest, _trial) = (_trial, _shortest);
    }

    /// <summary>CUP (ECMA-48 8.3.21): row and column, from 1, each left out where it is 1.</summary>
    private static void Absolute(ByteSink sink, Position to)
    {
        sink.Add("\e["u8);
        if (to.Y > 0) sink.Add(to.Y + 1);
        if (to.X > 0) sink.Add((byte)';').Add(to.X + 1);
        sink.Add((byte)'H');
    }

    /// <summary>CUD and CUU (8.3.19, 8.3.22), or RI (8.3.104), which is shorter for one row and scrolls only at the top.</summary>
    private static void Down(ByteSink sink, Position from, Position to)
    {
        if (to.Y == from.Y - 1) sink.Add("\eM"u8);
        else if (to.Y != from.Y) Sequence(sink, Math.Abs(to.Y - from.Y), to.Y > from.Y ? 'B' : 'A');
    }

    /// <summary>VPA (8.3.158): the row, counted from 1.</summary>
    private static void Row(ByteSink sink, Position from, Position to)
    {
        if (to.Y != from.Y) Sequence(sink, to.Y + 1, 'd');
    }

    /// <summary>CR, and from there on.</summary>
    private static void Return(ByteSink sink, Position _, Position to)
    {
        sink.Add((byte)'\r');
        if (to.X > 0) Sequence(sink, to.X, 'C');
    }

    /// <summary>CHA (8.3.9): the column, counted from 1.</summary>
    private static void Column(ByteSink sink, Position from, Position to)
    {
        if (to.X != from.X) Sequence(sink, to.X + 1, 'G');
    }

    /// <summary>CUF and CUB (8.3.20, 8.3.18), or a few times BS.</summary>
    private static void Along(ByteSink sink, Position from, Position to)
    {
        int columns = to.X - from.X;
        if (columns > 0) Sequence(sink, columns, 'C');
        else if (columns < -2) Sequence(sink, -columns, 'D');
        else for (; columns < 0; columns++) sink.Add((byte)'\b');
    }

    /// <summary>CSI with one number, which is left out where it is 1.</summary>
    private static void Sequence(ByteSink sink, int number, char final)
    {
        sink.Add("\e["u8);
        if (number != 1) sink.Add(number);
        sink.Add((byte)final);
    }
}
