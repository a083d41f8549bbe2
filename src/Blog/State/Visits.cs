using System.Collections.Immutable;

namespace Blog.State;

/// <summary>When a library was visited, and which posts it had.</summary>
/// <param name="PreviousEnd">The end of the visit before this one; null in the first.</param>
/// <param name="LastActive">The last moment of this visit so far; null before the first.</param>
/// <param name="Known">The posts that were ever seen, as sorted numbers of their slugs.</param>
public sealed record Visits(DateTimeOffset? PreviousEnd, DateTimeOffset? LastActive, ImmutableArray<uint> Known)
{
    /// <summary>Leaving for a moment does not end a visit: what is new stays new.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromHours(4);

    /// <summary>More numbers than this are not kept: those of posts that are gone are dropped.</summary>
    private const int MaxKnown = 50_000;

    public static Visits None { get; } = new(null, null, []);

    /// <summary>A reader is here. After a pause another visit has begun.</summary>
    public Visits At(DateTimeOffset now)
    {
        if (LastActive is not { } last) return this with { LastActive = now };
        return now - last > Pause ? this with { PreviousEnd = last, LastActive = now } : this with { LastActive = now > last ? now : last };
    }

    /// <summary>The posts that were not there before. In the first visit none is new.</summary>
    internal List<string> Unknown(IEnumerable<string> slugs) =>
        LastActive is null ? [] : [.. slugs.Where(slug => Known.BinarySearch(NumberOf(slug)) < 0)];

    internal Visits Knowing(IEnumerable<string> slugs)
    {
        uint[] present = [.. slugs.Select(NumberOf)];
        uint[] all = Sorted(Known.Concat(present));
        return this with { Known = [.. all.Length > MaxKnown ? Sorted(present) : all] };
    }

    /// <summary>Two readers at once are one visit.</summary>
    internal Visits Merge(Visits other) => new(
        Latest(PreviousEnd, other.PreviousEnd), Latest(LastActive, other.LastActive), [.. Sorted(Known.Concat(other.Known))]);

    public bool Equals(Visits? other) =>
        other is not null && PreviousEnd == other.PreviousEnd && LastActive == other.LastActive && Known.SequenceEqual(other.Known);

    public override int GetHashCode() => HashCode.Combine(PreviousEnd, LastActive, Known.Length);

    private static DateTimeOffset? Latest(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b ?? a : a;

    private static uint[] Sorted(IEnumerable<uint> numbers)
    {
        uint[] sorted = [.. numbers.Distinct()];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>FNV-1a, 32 bits: cheap to keep for 10,000 posts, and one that is new is taken for a known one once in 400,000 times.</summary>
    private static uint NumberOf(string slug)
    {
        uint hash = 2166136261;
        foreach (char c in slug) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
