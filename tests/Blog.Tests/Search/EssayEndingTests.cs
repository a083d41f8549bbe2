using Blog.Posts;
using Blog.Search;

namespace Blog.Tests.Search;

public sealed class EssayEndingTests
{
    private static readonly Post Harbour = Essays.Of("Harbour", "Nothing.", tags: ["sea", "night"]);
    private static readonly Post Pilots = Essays.Of("Pilots", "See [it](Harbour.md#part) and [[harbour]].", tags: ["sea"]);
    private static readonly Post Tides = Essays.Of("Tides", "Water.", tags: ["sea", "night"]);
    private static readonly Post Bread = Essays.Of("Bread", "Flour, and [salt](Salt.md).", tags: ["kitchen"]);
    private static readonly Post Clouds = Essays.Of("Clouds", "Rain.", tags: ["sky"]);

    [Fact]
    public void What_links_to_an_essay_is_not_listed_as_related_once_more()
    {
        EssayEnding ending = Of(Harbour, Essays.Library(Harbour, Pilots, Tides, Bread, Clouds));
        Assert.Equal([Tides.Title], Titles(ending.Related));
        Assert.Equal([Pilots.Title], Titles(ending.LinkedFrom));
    }

    [Fact]
    public void What_all_essays_have_relates_none()
    {
        Post[] posts = [.. Enumerable.Range(0, 8).Select(n => Essays.Of($"Essay {n}", "Text.", category: "Notes", tags: ["blog"]))];
        Assert.True(Of(posts[0], Essays.Library(posts)).IsEmpty);
    }

    [Fact]
    public void Links_are_kept_while_the_library_changes_and_dead_ones_come_to_life()
    {
        SearchIndex before = Index(Essays.Library(Harbour, Pilots, Bread));
        Post salt = Essays.Of("Salt", "White.");
        Post changed = Harbour with { Text = new PostText("Another text.", 0), ContentHash = 1 };
        Library after = Essays.Library(changed, Pilots, Bread, salt);
        SearchIndex index = Index(after, before);
        Assert.Equal([Pilots.Title], Titles(EssayEnding.Of(changed, index, Links(after)).LinkedFrom));
        Assert.Equal([Bread.Title], Titles(EssayEnding.Of(salt, index, Links(after)).LinkedFrom));

        Library without = Essays.Library(changed, Bread, salt);
        Assert.Empty(EssayEnding.Of(changed, Index(without, index), Links(without)).LinkedFrom);
    }

    [Fact]
    public void A_snapshot_of_an_index_that_was_given_up_knows_the_links_of_what_it_holds()
    {
        Library library = Essays.Library(Harbour, Pilots);
        FullTextBuilder builder = new(SearchIndex.Of(library), Links(library));
        builder.AddBatch(Essays.Read);
        Assert.Equal([Pilots.Title], Titles(EssayEnding.Of(Harbour, Index(library, builder.Snapshot().Index), Links(library)).LinkedFrom));
    }

    private static IEnumerable<string> Titles(IEnumerable<Post> posts) => posts.Select(post => post.Title);

    private static EssayEnding Of(Post post, Library library) => EssayEnding.Of(post, Index(library), Links(library));

    private static PostLinks Links(Library library) => new("", library.Posts);

    private static SearchIndex Index(Library library, SearchIndex? known = null)
    {
        FullTextBuilder builder = new(known?.Over(library) ?? SearchIndex.Of(library), Links(library));
        while (builder.AddBatch(Essays.Read))
        {
            // One batch holds them all.
        }

        return builder.Finish();
    }
}
