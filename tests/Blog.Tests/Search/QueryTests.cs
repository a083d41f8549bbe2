using Blog.Posts;
using Blog.Search;
using Blog.State;

namespace Blog.Tests.Search;

public sealed class QueryTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Post Night = Essays.Of("The Night Production Broke", date: "2026-03-18", category: "Engineering",
        deck: "Café logs don’t lie.", tags: ["production", "Software Engineering"], authors: ["Ada Lovelace"], language: "de-CH");

    [Theory]
    [InlineData("night broke")]
    [InlineData("NIGHT cafe")]
    [InlineData("dont")]
    [InlineData("don't")]
    [InlineData("\"production broke\"")]
    [InlineData("log")]
    [InlineData("-career night")]
    [InlineData("prod*")]
    [InlineData("tag:software-engineering")]
    [InlineData("tag:\"software engineering\" -tag:career")]
    [InlineData("any-tag:rag any-tag:production")]
    [InlineData("category:engineering")]
    [InlineData("category:career category:engineering")]
    [InlineData("author:\"ada lovelace\"")]
    [InlineData("year:2026")]
    [InlineData("after:2026-03 before:2026-03-19")]
    [InlineData("after:2026-03-18 until:2026-03-18")]
    [InlineData("until:2026")]
    [InlineData("lang:de")]
    [InlineData("-lang:en is:unread")]
    [InlineData("")]
    public void An_essay_is_found_by(string query) => Assert.True(Query.Parse(query).Filter.Matches(Night, null));

    [Theory]
    [InlineData("night career")]
    [InlineData("\"broke production\"")]
    [InlineData("\"log\"")]
    [InlineData("prod")]
    [InlineData("-broke")]
    [InlineData("tag:career")]
    [InlineData("-tag:production")]
    [InlineData("any-tag:rag any-tag:career")]
    [InlineData("-category:Engineering")]
    [InlineData("author:ada")]
    [InlineData("-year:2026")]
    [InlineData("before:2026-03-18")]
    [InlineData("-after:2026-03-18")]
    [InlineData("-until:2026-03")]
    [InlineData("lang:en")]
    [InlineData("lang:d")]
    [InlineData("is:read")]
    public void An_essay_is_not_found_by(string query) => Assert.False(Query.Parse(query).Filter.Matches(Night, null));

    [Fact]
    public void While_I_type_the_last_word_is_the_beginning_of_one()
    {
        Assert.True(Query.Parse("night prod", isTyping: true).Filter.Matches(Night, null));
        Assert.False(Query.Parse("night prod ", isTyping: true).Filter.Matches(Night, null));
        Assert.True(Query.Parse("\"production bro", isTyping: true).Filter.Matches(Night, null));
        Assert.False(Query.Parse("\"production bro\"", isTyping: true).Filter.Matches(Night, null));
    }

    [Fact]
    public void What_I_did_with_an_essay_can_be_asked_for()
    {
        ReadingState state = ReadingState.Empty.Visited(Essays.Library(), Now.AddDays(-2)).Visited(Essays.Library(Night), Now).Bookmarked(Night.Slug, true, Now);
        Assert.True(Matches("is:bookmarked is:new is:unread -is:read -is:started", state));
        state = state.Reached(Night.Slug, new Place(4, "x"), 30, Now).Opened(Night.Slug, Now);
        Assert.True(Matches("is:started is:unread -is:new", state));
        state = state.MarkedRead(Night, Now);
        Assert.True(Matches("is:read -is:unread -is:started -is:changed", state));
        state = state.MarkedRead(Night with { ContentHash = 5 }, Now);
        Assert.True(Matches("is:changed IS:READ", state));

        bool Matches(string query, ReadingState state) => Query.Parse(query).Filter.Matches(Night, state);
    }

    [Theory]
    [InlineData("colour:red", "There is no colour: to search by")]
    [InlineData("after:soon", "“soon” is no date")]
    [InlineData("year:MMXX", "“MMXX” is no year")]
    [InlineData("is:good", "cannot be “good”")]
    [InlineData("tag:", "Something is missing behind tag:")]
    [InlineData("&&", "no word to look for")]
    public void What_is_not_understood_is_said_and_the_rest_still_counts(string query, string notice)
    {
        Query parsed = Query.Parse(query + " night");
        Assert.Contains(parsed.Notices, text => text.Contains(notice, StringComparison.Ordinal));
        Assert.Contains(parsed.Filter.Text, term => term.Text == "night");
    }

    [Fact]
    public void An_address_is_no_operator() => Assert.Empty(Query.Parse("https://example.org std::vector").Notices);

    [Theory]
    [InlineData("tag:a  -tag:b is:READ after:2026-03", "tag:a -tag:b after:2026-03-01 is:read")]
    [InlineData("category:\"AI Engineering\" year:2026", "category:\"AI Engineering\" year:2026")]
    [InlineData("category:\"a \\\"b\\\"\"", "category:\"a \\\"b\\\"\"")]
    [InlineData("-\"not this\" that tag:x", "tag:x -\"not this\" that")]
    [InlineData("after:2026 after:2025 before:2027 before:2026-06", "after:2026-01-01 before:2026-06-01")]
    public void A_query_is_written_in_one_way(string query, string written) => Assert.Equal(written, Query.Parse(query).ToString());
}
