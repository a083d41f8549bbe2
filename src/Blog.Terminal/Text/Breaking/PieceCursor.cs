namespace Blog.Terminal.Text.Breaking;

/// <summary>Knows which piece a place of the joined text belongs to. It moves step by step, as places are asked for one after the other.</summary>
internal struct PieceCursor(IReadOnlyList<TextPiece> pieces)
{
    private int _index = -1;

    public TextPiece Piece { get; private set; }

    /// <summary>Where the piece begins in the joined text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the piece ends in the joined text.</summary>
    public int End { get; private set; }

    public void MoveTo(int place)
    {
        while (place >= End && _index + 1 < pieces.Count)
        {
            Piece = pieces[++_index];
            Start = End;
            End += Piece.Text.Length;
        }

        while (place < Start)
        {
            Piece = pieces[--_index];
            End = Start;
            Start -= Piece.Text.Length;
        }
    }

    public readonly int SourceOf(int place) => Piece.Source + place - Start;
}
