using Blog.Terminal.Text;

namespace Blog.Tests.Text;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("list", "list", 0)]
    [InlineData("list", "lsit", 1)]
    [InlineData("list", "lst", 1)]
    [InlineData("list", "lists", 1)]
    [InlineData("list", "LIST", 0)]
    [InlineData("show", "search", 5)]
    public void Words_are_as_far_apart_as_the_letters_to_be_changed(string a, string b, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(a, b, 5));
        Assert.Equal(distance, Spelling.Distance(b, a, 5));
    }

    [Theory]
    [InlineData("serach", "search")]
    [InlineData("tgas", "tags")]
    [InlineData("xyz", null)]
    [InlineData("a", null)]
    public void The_nearest_name_is_the_one_that_was_meant(string word, string? name) =>
        Assert.Equal(name, Spelling.Nearest(word, ["list", "show", "search", "tags", "check"]));
}
