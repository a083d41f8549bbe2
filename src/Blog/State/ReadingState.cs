using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.State;

/// <summary>What a reader did in one library, and the choices made by key. Every change gives a new state; <see cref="StateStore"/> keeps it.</summary>
public sealed partial record ReadingState
{
    public static ReadingState Empty { get; } = new();

    /// <summary>By slug; only of essays with which something was done.</summary>
    public ImmutableDictionary<string, PostState> Posts { get; init; } = ImmutableDictionary.Create<string, PostState>(StringComparer.Ordinal);

    /// <summary>The choices made by key, such as <see cref="Choice.View"/>.</summary>
    public ImmutableDictionary<string, Stamped<string>> Choices { get; init; } =
        ImmutableDictionary.Create<string, Stamped<string>>(StringComparer.Ordinal);

    public Visits Visits { get; init; } = Visits.None;

    /// <summary>The slugs of essays that are not any more what was read. Found out in each run (<see cref="ChangedPosts"/>), never kept.</summary>
    public ImmutableHashSet<string> Changed { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public PostState Of(string slug) => Posts.GetValueOrDefault(slug, PostState.Nothing);

    public bool IsRead(string slug) => Of(slug).Read is { Value: not null };

    /// <summary>Begun, and not read yet.</summary>
    public bool IsStarted(string slug) => Of(slug) is { Progress.Value.Percent: > 0, Read: not { Value: not null } };

    /// <summary>How far its reader came, 0 to 100.</summary>
    public int Percent(string slug) => Of(slug).Progress is { } progress ? progress.Value.Percent : 0;

    public bool IsBookmarked(string slug) => Of(slug).Bookmark is { Value: true };

    /// <summary>Came since the last visit, and was not opened yet.</summary>
    public bool IsNew(string slug) => Of(slug) is { FirstSeen: { } seen, Opened: null } && !(seen <= Visits.PreviousEnd);

    public bool IsChanged(string slug) => IsRead(slug) && Changed.Contains(slug);

    /// <summary>The essay to go on with: of those of this library that are begun and not read, the one that was opened last.</summary>
    public Post? ToContinue(IEnumerable<Post> posts) =>
        posts.Where(post => IsStarted(post.Slug)).MaxBy(post => Of(post.Slug).Opened ?? DateTimeOffset.MinValue);
}
