using System.Collections.Immutable;
using System.Globalization;
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

    public PostState Of(string slug) => Posts.GetValueOrDefault(slug, PostState.Nothing);

    public bool IsRead(string slug) => Of(slug).Read is { Value: not null };

    /// <summary>Begun, and not read yet.</summary>
    public bool IsStarted(string slug) => Of(slug) is { Progress.Value.Percent: > 0, Read: not { Value: not null } };

    /// <summary>How far its reader came, 0 to 100.</summary>
    public int Percent(string slug) => Of(slug).Progress is { } progress ? progress.Value.Percent : 0;

    public bool IsBookmarked(string slug) => Of(slug).Bookmark is { Value: true };

    /// <summary>Came since the last visit, and was not opened yet.</summary>
    public bool IsNew(string slug) => Of(slug) is { FirstSeen: { } seen, Opened: null } && !(seen <= Visits.PreviousEnd);

    /// <summary>Was read, and its file is not any more what it was then.</summary>
    public bool IsChanged(Post post) => Of(post.Slug).Read is { Value: { } hash } && hash != HashOf(post);

    /// <summary>The essay to go on with: of those of this library that are begun and not read, the one that was opened last.</summary>
    public Post? ToContinue(IEnumerable<Post> posts) =>
        posts.Where(post => IsStarted(post.Slug)).MaxBy(post => Of(post.Slug).Opened ?? DateTimeOffset.MinValue);

    private static string HashOf(Post post) => post.ContentHash.ToString("x16", CultureInfo.InvariantCulture);
}
