using System.Collections.Immutable;

namespace Blog.Posts;

/// <summary>A link on the contact page.</summary>
public sealed record ContactLink(string Label, string Address);

/// <summary>Title, description and contact of the whole collection (<c>site.yml</c>).</summary>
public sealed record Site
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    public string ContactHeading { get; init; } = "Contact";

    public ImmutableArray<ContactLink> ContactLinks { get; init; } = [];

    /// <summary>The language that a post is written in where it does not say; null when the site does not say either.</summary>
    public string? Language { get; init; }
}

/// <summary>All posts of one place, newest first.</summary>
/// <param name="Notices">What is wrong with the place itself, such as a <c>site.yml</c> that cannot be read.</param>
public sealed record Library(string Root, Site Site, ImmutableArray<Post> Posts, ImmutableArray<PostNotice> Notices)
{
    /// <summary>What <see cref="Posts"/> holds in another language. Kept off the shelf; found by slug, and by <see cref="Post.TranslationKey"/>.</summary>
    public ImmutableArray<Post> Translations { get; init; } = [];

    /// <summary>How many files have not been read yet; 0 once the library is whole.</summary>
    public int Waiting { get; init; }

    /// <summary>The same library, with the very instances of an earlier reading for the posts that have not changed since: whoever
    /// compares by reference sees what is new.</summary>
    public Library Reusing(Library before)
    {
        Dictionary<string, Post> known = new(before.Posts.Length, StringComparer.Ordinal);
        foreach (Post post in before.Posts) known[post.Path] = post;
        return this with { Posts = [.. Posts.Select(post => known.TryGetValue(post.Path, out Post? old) && old.IsSameAs(post) ? old : post)] };
    }
}
