using System.Collections.Immutable;

namespace Blog.Screens;

/// <summary>A place in an essay.</summary>
/// <param name="Offset">Into the post's file, as rows have it; before 0 in the head.</param>
public readonly record struct EssayPlace(string Slug, int Offset);

/// <summary>Where a reader was before each jump, as a browser keeps it: a jump forgets what lay ahead.</summary>
/// <param name="Past">The newest last.</param>
/// <param name="Future">The nearest last.</param>
public sealed record History(ImmutableArray<EssayPlace> Past, ImmutableArray<EssayPlace> Future)
{
    /// <summary>Beyond this the oldest place is forgotten.</summary>
    public const int Most = 100;

    public static History Empty { get; } = new([], []);

    /// <summary>The history after a jump away from a place.</summary>
    public History Leave(EssayPlace here) => new(Pushed(Past, here), []);

    /// <param name="here">Where the reader is, to come back to by <see cref="Forward"/>; null for nowhere.</param>
    /// <returns>The place before, or null when there is none other than <paramref name="here"/>.</returns>
    public (History History, EssayPlace? To) Back(EssayPlace? here)
    {
        (ImmutableArray<EssayPlace> past, EssayPlace? to) = Popped(Past, here);
        return to is null ? (this, null) : (new History(past, here is { } left ? Pushed(Future, left) : Future), to);
    }

    public (History History, EssayPlace? To) Forward(EssayPlace? here)
    {
        (ImmutableArray<EssayPlace> future, EssayPlace? to) = Popped(Future, here);
        return to is null ? (this, null) : (new History(here is { } left ? Pushed(Past, left) : Past, future), to);
    }

    private static ImmutableArray<EssayPlace> Pushed(ImmutableArray<EssayPlace> places, EssayPlace place)
    {
        if (!places.IsEmpty && places[^1] == place) return places;
        return places.Length < Most ? places.Add(place) : places.RemoveAt(0).Add(place);
    }

    private static (ImmutableArray<EssayPlace> Left, EssayPlace? To) Popped(ImmutableArray<EssayPlace> places, EssayPlace? here)
    {
        int last = places.Length - 1;
        while (last >= 0 && places[last] == here) last--;
        return last < 0 ? (places, null) : (places[..last], places[last]);
    }
}
