namespace Blog.Articles.Setting;

/// <summary>Something that the text leads away from: a link, or the reference to a note. It learns where it stands as rows are set.</summary>
/// <param name="Target">The address of a link as its author wrote it; <c>#fn:1</c> for a reference to note 1.</param>
/// <param name="Note">The number of the note that is referred to; 0 for a link.</param>
internal sealed record Anchor(string Target, int Note)
{
    public List<(int Row, int Column, int Width)> Spans { get; } = [];

    /// <summary>Takes one more piece; what goes on in the same row where the last piece ended makes that piece longer.</summary>
    public void Place(int row, int column, int width)
    {
        if (Spans.Count > 0 && Spans[^1] is var last && last.Row == row && last.Column + last.Width == column)
            Spans[^1] = last with { Width = last.Width + width };
        else
            Spans.Add((row, column, width));
    }
}
