namespace Blog.Tests.Commands;

public sealed class SearchTests
{
    [Fact]
    public void I_can_search_and_see_the_words_in_place() =>
        Golden.Check("search", BlogProgram.Run("search", "night", "telescope", "--posts", "posts").Succeeds().Output);

    [Fact]
    public void Words_and_options_must_both_fit()
    {
        Assert.Equal(["second-night"], BlogProgram.Run("search", "night", "--no-tag", "patience", "--posts", "posts", "--format", "{slug}").Succeeds().Lines);
        Assert.Equal(["first-light"], BlogProgram.Run("search", "tag:patience night", "--posts", "posts", "--format", "{slug}").Succeeds().Lines);
    }

    [Fact]
    public void What_is_nowhere_is_said_with_what_is_like_it() =>
        BlogProgram.Run("search", "nebulla -first", "--posts", "posts").Fails(1, "blog: “nebulla” is in no essay. Is nebula meant?");

    [Fact]
    public void I_can_count_tags_and_categories()
    {
        Assert.Equal("2  patience\n2  telescopes\n1  c#\n1  weather\n", BlogProgram.Run("tags", "--posts", "posts").Succeeds().Output);
        Assert.Equal("1  weather\n1  telescopes\n", BlogProgram.Run("tags", "--posts", "posts", "--author", "Ben Example", "--reverse").Succeeds().Output);
        Assert.Equal("2  Astronomy\n1  Workshop\n", BlogProgram.Run("categories", "--posts", "posts").Succeeds().Output);
    }
}
