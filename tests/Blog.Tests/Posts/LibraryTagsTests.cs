using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>The tags of a library together.</summary>
public sealed class LibraryTagsTests
{
    private static readonly Post[] Posts =
    [
        Make("c", "software-engineering", "production"),
        Make("b", "career"),
        Make("a", "Software Engineering", "production", "production"),
    ];

    [Fact]
    public void A_tag_written_in_two_ways_is_one_under_the_form_written_first()
    {
        TagCount found = Assert.Single(LibraryTags.Of(Posts), count => count.Tag.Slug == "software-engineering");
        Assert.Equal("Software Engineering", found.Tag.Name);
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void A_tag_that_a_post_has_twice_counts_once() => Assert.Equal(2, LibraryTags.CountsWith(Posts, [])[new Tag("production")]);

    [Fact]
    public void Several_tags_must_all_be_there() =>
        Assert.Equal(["c", "a"], LibraryTags.With(Posts, [new Tag("production"), new Tag("software engineering")]).Select(post => post.Slug));

    [Fact]
    public void Counts_tell_what_each_tag_would_leave()
    {
        IReadOnlyDictionary<Tag, int> left = LibraryTags.CountsWith(Posts, [new Tag("production")]);
        Assert.Equal(2, left[new Tag("software engineering")]);
        Assert.False(left.ContainsKey(new Tag("career")));
    }

    private static Post Make(string slug, params string[] tags) =>
        new() { Path = slug + ".md", Slug = slug, Title = slug, Date = new DateOnly(2026, 4, 1), Tags = [.. tags.Select(tag => new Tag(tag))] };
}
