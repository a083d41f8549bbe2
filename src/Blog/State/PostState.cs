using System.Collections.Immutable;

namespace Blog.State;

/// <summary>How far a reader came.</summary>
/// <param name="Percent">0 to 100.</param>
public sealed record Progress(Place Place, int Percent);

/// <summary>What a reader did with one essay.</summary>
public sealed record PostState
{
    public static PostState Nothing { get; } = new();

    /// <summary>When it appeared in a library that had been visited before; null for those that were there from the first visit on.</summary>
    public DateTimeOffset? FirstSeen { get; init; }

    /// <summary>When it was last opened.</summary>
    public DateTimeOffset? Opened { get; init; }

    public Stamped<Progress>? Progress { get; init; }

    /// <summary>The <see cref="Posts.Post.ContentHash"/> of what was read, in hexadecimal; null inside for an essay that was put back to unread.</summary>
    public Stamped<string?>? Read { get; init; }

    public Stamped<bool>? Bookmark { get; init; }

    /// <summary>By their letters, a to z.</summary>
    public ImmutableSortedDictionary<char, Stamped<Place>> Marks { get; init; } = ImmutableSortedDictionary<char, Stamped<Place>>.Empty;

    /// <summary>When something was last done with it, by which old entries are given up.</summary>
    public DateTimeOffset Touched => new[]
    {
        FirstSeen, Opened, Progress?.At, Read?.At, Bookmark?.At, Marks.IsEmpty ? null : Marks.Values.Max(mark => mark.At),
    }.Max() ?? DateTimeOffset.MinValue;

    /// <summary>What two readers did, taken together: each thing as the later of them left it. The order does not matter.</summary>
    internal PostState Merge(PostState other) => new()
    {
        FirstSeen = FirstSeen is null || other.FirstSeen < FirstSeen ? other.FirstSeen ?? FirstSeen : FirstSeen,
        Opened = Opened is null || other.Opened > Opened ? other.Opened ?? Opened : Opened,
        Progress = Stamps.Later(Progress, other.Progress),
        Read = Stamps.Later(Read, other.Read),
        Bookmark = Stamps.Later(Bookmark, other.Bookmark),
        Marks = MergeMarks(other.Marks),
    };

    public bool Equals(PostState? other) => other is not null && FirstSeen == other.FirstSeen && Opened == other.Opened && Progress == other.Progress
        && Read == other.Read && Bookmark == other.Bookmark && Marks.SequenceEqual(other.Marks);

    public override int GetHashCode() => HashCode.Combine(FirstSeen, Opened, Progress, Read, Bookmark, Marks.Count);

    private ImmutableSortedDictionary<char, Stamped<Place>> MergeMarks(ImmutableSortedDictionary<char, Stamped<Place>> others)
    {
        ImmutableSortedDictionary<char, Stamped<Place>> merged = Marks;
        foreach ((char letter, Stamped<Place> mark) in others)
        {
            Stamped<Place>? own = merged.TryGetValue(letter, out Stamped<Place> known) ? known : null;
            merged = merged.SetItem(letter, Stamps.Later(own, mark)!.Value);
        }

        return merged;
    }
}
