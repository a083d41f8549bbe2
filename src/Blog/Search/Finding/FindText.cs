using Blog.Search.Finding;

namespace Blog.Search;

/// <summary>The rows of an article made ready to be looked through again and again, as somebody types. Not for several threads at once.</summary>
public sealed class FindText(IReadOnlyList<FindRow> rows)
{
    private Flow[]? _folded, _plain;

    internal IEnumerable<Flow> Folded => _folded ??= [.. Flow.Of(rows, isFolded: true)];

    internal IEnumerable<Flow> Plain => _plain ??= [.. Flow.Of(rows, isFolded: false)];
}
