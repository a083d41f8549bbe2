using Blog.Posts;
using Blog.Search;
using Blog.State;

namespace Blog.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly Post Logs = Essays.Of("Why Logs Matter", "# Start\nTests pass. [Production](http://hidden.example) does not care.\n\n## Naïve metrics\nThe logging of production systems.",
        deck: "On reading what happened.", tags: ["production"]);
    private static readonly Post Night = Essays.Of("The Night Production Broke", "It was late. The log said nothing, and **the compiler** was silent.", summary: "A pager rings.");
    private static readonly Post Maintenance = Essays.Of("Software Is Mostly Maintenance", "Production again: production, production, production, production, production.", authors: ["Ada Lovelace"]);
    private static readonly Post Japanese = Essays.Of("日本語の記事", "東京都に行きました。", category: "旅行");

    private static readonly SearchIndex Index = Full(Logs, Night, Maintenance, Japanese);

    [Theory]
    [InlineData("production", "The Night Production Broke")]
    [InlineData("log", "Why Logs Matter")]
    [InlineData("compilers", "The Night Production Broke")]
    [InlineData("naive", "Why Logs Matter")]
    [InlineData("lovelace", "Software Is Mostly Maintenance")]
    [InlineData("pager", "The Night Production Broke")]
    [InlineData("mainten*", "Software Is Mostly Maintenance")]
    [InlineData("maintenence", "Software Is Mostly Maintenance")]
    [InlineData("sofwtare", "Software Is Mostly Maintenance")]
    [InlineData("\"the compiler was\"", "The Night Production Broke")]
    [InlineData("tag:production metrics", "Why Logs Matter")]
    [InlineData("production -compiler -metrics", "Software Is Mostly Maintenance")]
    [InlineData("日本語", "日本語の記事")]
    [InlineData("京都", "日本語の記事")]
    [InlineData("旅", "日本語の記事")]
    public void The_best_essay_for_a_query_comes_first(string query, string title) => Assert.Equal(title, Find(query).Hits[0].Post.Title);

    [Theory]
    [InlineData("hidden")]
    [InlineData("\"compiler the\"")]
    [InlineData("production zebra")]
    [InlineData("\"log\" night -silent")]
    [InlineData("日語")]
    [InlineData("東京に")]
    public void Nothing_is_found_by(string query) => Assert.Empty(Find(query).Hits);

    [Fact]
    public void A_title_outweighs_any_number_of_words_in_the_text() =>
        Assert.Equal(["The Night Production Broke", "Why Logs Matter", "Software Is Mostly Maintenance"], Find("production").Hits.Select(hit => hit.Post.Title));

    [Fact]
    public void Before_the_texts_are_read_titles_and_summaries_are_found()
    {
        SearchIndex index = SearchIndex.Of(Essays.Library(Logs, Night, Maintenance));
        Assert.Equal(2, index.Search(Query.Parse("production"), 10).Total);
        Assert.Equal(0, index.Search(Query.Parse("compiler"), 10).Total);
        Assert.Equal(3, index.WithoutText().Length);
    }

    [Fact]
    public void A_hit_shows_the_words_where_they_are_and_leads_there()
    {
        SearchHit hit = Find("production log").Hits.Single(hit => hit.Post == Night);
        Assert.Equal(["Production"], hit.TitleRanges.Select(range => hit.Post.Title[range]));
        Assert.Equal("It was late. The log said nothing, and the compiler was silent.", hit.Extract);
        Assert.Equal(["log"], hit.ExtractRanges.Select(range => hit.Extract[range]));
        Assert.StartsWith("log said", Night.Text!.Source[hit.SourceOffset!.Value..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A pager[^1] rings.\n\n[^1]: Or a phone.", "A pager rings. Or a phone.")]
    [InlineData("- one pager\n+ two\n\n---\n\nthree", "one pager two three")]
    [InlineData("| pager | phone |\n|:---|---:|\n| yes | no |", "pager phone yes no")]
    [InlineData("A pager\n=======\n\nis \\*loud\\* and well-known", "A pager is *loud* and well-known")]
    [InlineData("The pager:\n\n```c\na[0] = *p; // - x\n```", "The pager: a[0] = *p; // - x")]
    public void An_extract_is_what_a_reader_sees(string body, string seen) =>
        Assert.Equal(seen, Full(Essays.Of("One", body)).Search(Query.Parse("pager"), 1, Essays.Read).Hits[0].Extract);

    [Fact]
    public void The_extract_is_cut_around_the_place_with_most_of_the_words()
    {
        string filler = string.Join(' ', Enumerable.Repeat("nothing here", 60));
        Post post = Essays.Of("x", $"alpha {filler}\n\n{filler} and **beta** with [alpha](http://x.example) &amp;\n`gamma`|end. {filler}");
        SearchHit hit = Full(post).Search(Query.Parse("alpha beta gamma"), 1, Essays.Read).Hits[0];
        Assert.Contains("and beta with alpha gamma end.", hit.Extract, StringComparison.Ordinal);
        Assert.Equal(["beta", "alpha", "gamma"], hit.ExtractRanges.Select(range => hit.Extract[range]));
        Assert.StartsWith("…", hit.Extract, StringComparison.Ordinal);
        Assert.EndsWith("…", hit.Extract, StringComparison.Ordinal);
        Assert.InRange(hit.Extract.Length, 90, 124);
        Assert.StartsWith("beta**", post.Text!.Source[hit.SourceOffset!.Value..], StringComparison.Ordinal);
    }

    [Fact]
    public void An_essay_found_by_its_summary_shows_that()
    {
        SearchHit hit = Find("pager").Hits[0];
        Assert.Equal(("A pager rings.", null), (hit.Extract, hit.SourceOffset));
        Assert.Equal(["pager"], hit.ExtractRanges.Select(range => hit.Extract[range]));
    }

    [Fact]
    public void Without_words_all_essays_stand_in_the_order_of_the_library()
    {
        SearchResult result = Find("after:2020");
        Assert.Equal([Logs, Night, Maintenance, Japanese], result.Hits.Select(hit => hit.Post));
        Assert.Equal("On reading what happened.", result.Hits[0].Extract);
    }

    [Fact]
    public void When_nothing_is_found_the_nearest_words_are_offered()
    {
        SearchResult result = Find("compiller produktoin");
        Assert.Empty(result.Hits);
        Assert.Equal(["compiller: compiler", "produktoin: production"], result.Suggestions.Select(word => $"{word.Word}: {word.Nearest[0]}"));
        Assert.Empty(Index.Suggest("qqqqqq"));
        Assert.Equal("production", Index.Suggest("prod")[0]);
    }

    [Fact]
    public void What_I_read_counts_in_a_search()
    {
        ReadingState state = ReadingState.Empty.MarkedRead(Night, DateTimeOffset.UnixEpoch);
        Assert.DoesNotContain(Night, Index.Search(Query.Parse("production is:unread"), 10, Essays.Read, state).Hits.Select(hit => hit.Post));
    }

    [Fact]
    public void As_many_hits_come_as_were_asked_for_and_all_are_counted()
    {
        SearchResult result = Index.Search(Query.Parse("production"), 1, Essays.Read);
        Assert.Single(result.Hits);
        Assert.Equal((3, true), (result.Total, result.IsTotalExact));
        Assert.False(Index.Search(Query.Parse("\"of production\""), 0, Essays.Read).IsTotalExact);
    }

    [Fact]
    public void A_library_that_changed_keeps_the_texts_of_the_posts_that_did_not()
    {
        Post edited = Night with { Text = new PostText("All about zebras.", 0) };
        SearchIndex index = Index.Over(Essays.Library(Japanese, edited, Logs));
        Assert.Same(edited, Assert.Single(index.WithoutText()));
        Assert.Equal([Logs], index.Search(Query.Parse("metrics"), 10, Essays.Read).Hits.Select(hit => hit.Post));
        Assert.Empty(index.Search(Query.Parse("zebra"), 10, Essays.Read).Hits);
        index = FullTextBuilder.Build(index, Essays.Read);
        Assert.Equal([edited], index.Search(Query.Parse("zebra"), 10, Essays.Read).Hits.Select(hit => hit.Post));
        Assert.Empty(index.Search(Query.Parse("compiler"), 10, Essays.Read).Hits);
        Assert.Empty(index.WithoutText());
    }

    [Fact]
    public void A_post_that_cannot_be_read_is_found_by_its_title_all_the_same()
    {
        SearchIndex index = FullTextBuilder.Build(SearchIndex.Of(Essays.Library(Logs, Night)), post => post == Night ? null : post.Text);
        SearchHit hit = index.Search(Query.Parse("night"), 10, _ => null).Hits[0];
        Assert.Equal(("A pager rings.", null), (hit.Extract, hit.SourceOffset));
    }

    [Fact]
    public void A_search_or_a_build_that_is_not_wanted_any_more_ends()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => Index.Search(Query.Parse("production"), 10, Essays.Read, cancel: cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => FullTextBuilder.Build(SearchIndex.Of(Essays.Library(Logs)), Essays.Read, cancel: cancelled));
    }

    [Fact]
    public void Related_essays_share_tags_and_rare_words()
    {
        Post rust = Essays.Of("Ownership", tags: ["rust", "memory"]);
        Post borrow = Essays.Of("Borrowing", tags: ["rust", "memory"]);
        Post web = Essays.Of("Forms", tags: ["rust"]);
        Post other = Essays.Of("Gardening", deck: "Ownership of a garden");
        Post none = Essays.Of("Cooking");
        SearchIndex index = SearchIndex.Of(Essays.Library(none, other, web, borrow, rust));
        Assert.Equal([borrow, web, other], Related.To(rust, index, 5).OrderBy(post => post.Title));
        Assert.Equal(borrow, Related.To(rust, index, 1)[0]);
        Assert.Empty(Related.To(none, index, 5));
    }

    private static SearchIndex Full(params ReadOnlySpan<Post> posts) => FullTextBuilder.Build(SearchIndex.Of(Essays.Library(posts)), Essays.Read);

    private static SearchResult Find(string query) => Index.Search(Query.Parse(query), 10, Essays.Read);
}
