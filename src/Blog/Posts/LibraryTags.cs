namespace Blog.Posts;

/// <param name="Tag">In the form in which it was written first.</param>
/// <param name="Count">The essays that have it.</param>
public readonly record struct TagCount(Tag Tag, int Count);

/// <summary>The tags of many posts together. Two tags are one when their slugs are.</summary>
public static class LibraryTags
{
    /// <summary>Each tag once, in no particular order, under the form that its oldest essay has.</summary>
    /// <param name="posts">Newest first.</param>
    public static IEnumerable<TagCount> Of(IReadOnlyList<Post> posts)
    {
        Dictionary<Tag, TagCount> counts = [];
        for (int i = posts.Count - 1; i >= 0; i--)
        {
            foreach (Tag tag in posts[i].Tags.Distinct())
            {
                TagCount known = counts.GetValueOrDefault(tag, new TagCount(tag, 0));
                counts[tag] = known with { Count = known.Count + 1 };
            }
        }

        return counts.Values;
    }

    /// <summary>The posts that have all of some tags, in their order.</summary>
    public static IEnumerable<Post> With(IEnumerable<Post> posts, IReadOnlyCollection<Tag> tags) =>
        tags.Count == 0 ? posts : posts.Where(post => tags.All(tag => post.Tags.Contains(tag)));

    /// <summary>How many posts each tag would leave if it was asked for on top of those already chosen; a tag that would leave none is not in it.</summary>
    public static IReadOnlyDictionary<Tag, int> CountsWith(IReadOnlyList<Post> posts, IReadOnlyCollection<Tag> chosen) =>
        Of([.. With(posts, chosen)]).ToDictionary(count => count.Tag, count => count.Count);
}
