using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.State;

public sealed partial record ReadingState
{
    /// <summary>The library was loaded, or loaded again: what was not there before is new. Of one that is still being read nothing can be said yet.</summary>
    public ReadingState Visited(Library library, DateTimeOffset now)
    {
        if (library.Waiting > 0) return this;
        string[] slugs = [.. library.Posts.Concat(library.Translations).Select(post => post.Slug)];
        ReadingState state = this;
        foreach (string slug in Visits.Unknown(slugs)) state = state.With(slug, post => post.FirstSeen is null ? post with { FirstSeen = now } : post);
        return state with { Visits = Visits.Knowing(slugs).At(now) };
    }

    public ReadingState Opened(string slug, DateTimeOffset now) => With(slug, post => post with { Opened = now });

    /// <param name="percent">How much of the essay was passed, 0 to 100.</param>
    public ReadingState Reached(string slug, Place place, int percent, DateTimeOffset now) =>
        With(slug, post => post with { Progress = new(new Progress(place, Math.Clamp(percent, 0, 100)), now) });

    public ReadingState MarkedRead(Post post, DateTimeOffset now) => With(post.Slug, state => state with { Read = new(HashOf(post), now) });

    public ReadingState MarkedUnread(string slug, DateTimeOffset now) => With(slug, post => post with { Read = new(null, now) });

    public ReadingState Bookmarked(string slug, bool isOn, DateTimeOffset now) => With(slug, post => post with { Bookmark = new(isOn, now) });

    /// <param name="letter">a to z; anything else marks nothing.</param>
    public ReadingState Marked(string slug, char letter, Place place, DateTimeOffset now) =>
        char.IsAsciiLetterLower(letter) ? With(slug, post => post with { Marks = post.Marks.SetItem(letter, new(place, now)) }) : this;

    /// <param name="name">One of <see cref="Choice"/>.</param>
    public ReadingState Chose(string name, string value, DateTimeOffset now) => this with { Choices = Choices.SetItem(name, new(value, now)) };

    public string? Chosen(string name) => Choices.TryGetValue(name, out Stamped<string> choice) ? choice.Value : null;

    /// <summary>What two readers did, taken together. The order does not matter.</summary>
    public ReadingState Merge(ReadingState other)
    {
        var posts = Posts;
        foreach ((string slug, PostState state) in other.Posts)
            posts = posts.SetItem(slug, posts.TryGetValue(slug, out PostState? own) ? own.Merge(state) : state);

        var choices = Choices;
        foreach ((string name, Stamped<string> choice) in other.Choices)
            choices = choices.SetItem(name, choices.TryGetValue(name, out Stamped<string> own) ? Stamps.Later<string>(own, choice)!.Value : choice);

        return this with { Posts = posts, Choices = choices, Visits = Visits.Merge(other.Visits) };
    }

    public bool Equals(ReadingState? other) => other is not null && Visits == other.Visits
        && Same(Posts, other.Posts) && Same(Choices, other.Choices);

    public override int GetHashCode() => HashCode.Combine(Posts.Count, Choices.Count, Visits);

    private static bool Same<T>(ImmutableDictionary<string, T> a, ImmutableDictionary<string, T> b) => a.Count == b.Count
        && a.All(pair => b.TryGetValue(pair.Key, out T? value) && EqualityComparer<T>.Default.Equals(pair.Value, value));

    private ReadingState With(string slug, Func<PostState, PostState> change) => this with { Posts = Posts.SetItem(slug, change(Of(slug))) };
}
