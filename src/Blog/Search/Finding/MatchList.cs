namespace Blog.Search.Finding;

/// <summary>Takes matches in the order of the text.</summary>
internal sealed class MatchList(JoinedText text)
{
    /// <summary>More matches are not told apart by anybody.</summary>
    private const int Most = 100_000;

    private readonly List<FindMatch> _matches = [];
    private int _part;

    public bool IsFull => _matches.Count >= Most;

    public FindResult Result => new(text, _matches);

    public void Add(int start, int end)
    {
        _part = text.PartAt(start, _part);
        _matches.Add(new FindMatch(start, end, text.RowOf(_part)));
    }
}
