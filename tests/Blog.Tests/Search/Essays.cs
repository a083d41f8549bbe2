using Blog.Posts;

namespace Blog.Tests.Search;

/// <summary>Posts and libraries for tests.</summary>
internal static class Essays
{
    public static Post Of(string title, string body = "", string date = "2026-03-15", string? category = null, string? deck = null,
        string? summary = null, string? language = null, string[]? tags = null, string[]? authors = null) => new()
    {
        Path = title + ".md",
        Slug = Tag.SlugOf(title),
        Title = title,
        Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        Category = category,
        Deck = deck,
        Summary = summary,
        Language = language,
        Tags = [.. (tags ?? []).Select(tag => new Tag(tag))],
        Authors = [.. authors ?? []],
        Text = new PostText(body, 0),
        ContentHash = (ulong)body.Length,
    };

    public static Library Library(params ReadOnlySpan<Post> posts) => new("", new Site(), [.. posts], []);

    public static PostText? Read(Post post) => post.Text;
}
