using Blog.Search.Finding;

namespace Blog.Search;

/// <summary>The text of an article made ready to be looked through again and again, as somebody types. Not for several threads at once.</summary>
public sealed class FindText(IReadOnlyList<FindPart> parts)
{
    private JoinedText? _folded, _plain;

    internal JoinedText Folded => _folded ??= new JoinedText(parts, isFolded: true);

    internal JoinedText Plain => _plain ??= new JoinedText(parts, isFolded: false);
}
