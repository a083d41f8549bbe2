using System.Collections.Immutable;

namespace Blog.Screens;

/// <summary>Where the reader stopped in each essay of this session, the newest last.</summary>
public sealed record KeptPlaces(ImmutableArray<EssayPlace> All)
{
    /// <summary>Beyond this the oldest is forgotten.</summary>
    public const int Most = 200;

    public static KeptPlaces None { get; } = new([]);

    public int? Of(string slug)
    {
        int index = All.FindIndexOf(place => place.Slug == slug);
        return index < 0 ? null : All[index].Offset;
    }

    public KeptPlaces With(EssayPlace place)
    {
        ImmutableArray<EssayPlace> others = All.RemoveAll(kept => kept.Slug == place.Slug);
        return new KeptPlaces((others.Length < Most ? others : others.RemoveAt(0)).Add(place));
    }
}
