using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts;
using Blog.Search;

namespace Blog.Linear;

internal sealed partial record LinearReader
{
    /// <summary>The next page of the list.</summary>
    private LinearAnswer List()
    {
        if (Posts.IsEmpty) return Say($"No essays{Narrowed}. Type clear for all of them.");
        if (Listed >= Posts.Length) return Say($"That was the last of {Speaker.Counted(Posts.Length, "essay")}. Type list to hear them again.");
        int end = Math.Min(Posts.Length, Listed + PageLength);
        List<string> texts = [];
        if (Listed == 0) texts.Add($"{Speaker.Counted(Posts.Length, "essay")}{Narrowed}.");
        for (int i = Listed; i < end; i++) texts.Add($"{Number(i + 1)}. {Card(Posts[i])}");
        if (end < Posts.Length) texts.Add($"{Number(Posts.Length - end)} more. Press Enter to hear them.");
        return (this with { Listed = end, Numbers = Numbered.Essays }).Say(texts);
    }

    private static string Card(Post post)
    {
        string date = post.Date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        string category = post.Category is { Length: > 0 } known ? known + ", " : "";
        return $"{WithStop(post.Title)} {category}{date}, {Number(post.ReadingMinutes)} min.{(post.Deck is { Length: > 0 } deck ? " " + deck : "")}";
    }

    private static string WithStop(string text) => text is [.., '.' or '?' or '!' or '…'] ? text : text + ".";

    private LinearAnswer Tags()
    {
        ImmutableArray<TagCount> tags = AllTags();
        if (tags.IsEmpty) return Say("No essay has a tag.");
        IEnumerable<string> lines = tags.Select((tag, i) => $"{Number(i + 1)}. {tag.Tag.Name}, {Speaker.Counted(tag.Count, "essay")}");
        return (this with { Numbers = Numbered.Tags }).Say([$"{Speaker.Counted(tags.Length, "tag")}.", .. lines, "Type a number to hear its essays."]);
    }

    private ImmutableArray<TagCount> AllTags() =>
        [.. LibraryTags.Of(Library.Posts).OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Tag.Slug, StringComparer.Ordinal)];

    private LinearAnswer FilterBy(int number)
    {
        ImmutableArray<TagCount> tags = AllTags();
        return number >= 1 && number <= tags.Length ? Filter(tags[number - 1].Tag.Name) : Say($"There is no tag {Number(number)}. The last is {Number(tags.Length)}.");
    }

    private LinearAnswer Filter(string name)
    {
        if (name.Length == 0) return Say("Say the tag: filter production. Type tags to hear them.");
        Tag wanted = new(name);
        if (wanted.Slug.Length == 0 || AllTags().All(tag => tag.Tag != wanted)) return Say($"No essay has the tag {name}. Type tags to hear them.");
        ImmutableArray<Post> left = [.. LibraryTags.With(Library.Posts, [wanted])];
        return (this with { Posts = left, Narrowed = $" with the tag {name}", Listed = 0, Reading = null, Before = [] }).List();
    }

    private LinearAnswer Clear() => (this with { Posts = Library.Posts, Narrowed = "", Listed = 0, Reading = null, Before = [] }).List();

    private LinearAnswer Find(string words)
    {
        if (words.Length == 0) return Say("Say what to find: find retry storm.");
        SearchIndex index = FullTextBuilder.Build(SearchIndex.Of(Library), TryRead, helpers: 0);
        SearchResult result = index.Search(Query.Parse(words), Library.Posts.Length, TryRead);
        if (result.Hits.IsEmpty) return Say($"Nothing was found for {words}.");
        LinearReader found = this with
        {
            Posts = [.. result.Hits.Select(hit => hit.Post)], Narrowed = $" with {words}, the best first", Listed = 0, Reading = null, Before = [],
        };
        return found.List();
    }

    private PostText? TryRead(Post post)
    {
        try
        {
            return Read(post);
        }
        catch (Exception problem) when (problem is PostFolderException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private LinearAnswer About() => Say([
        Library.Site.Title, Library.Site.Description, .. Library.Site.ContactLinks.Select(link => $"{link.Label}: {link.Address}"),
    ]);
}
