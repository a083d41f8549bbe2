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
}

/// <summary>All posts of one place, newest first.</summary>
/// <param name="Notices">What is wrong with the place itself, such as a <c>site.yml</c> that cannot be read.</param>
public sealed record Library(string Root, Site Site, ImmutableArray<Post> Posts, ImmutableArray<PostNotice> Notices);
