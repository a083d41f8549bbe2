using Blog.Commands.Ssh;

namespace Blog.Tests.Ssh;

public sealed class DurationTests
{
    [Theory]
    [InlineData("90s", 90, "90 seconds")]
    [InlineData("10m", 600, "10 minutes")]
    [InlineData("1h", 3600, "1 hour")]
    [InlineData("60m", 3600, "1 hour")]
    [InlineData("90m", 5400, "90 minutes")]
    [InlineData("168h", 604800, "168 hours")]
    public void A_time_is_a_number_and_its_unit(string text, int seconds, string words)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), Duration.Parse(text));
        Assert.Equal(words, Duration.Words(TimeSpan.FromSeconds(seconds)));
    }

    [Theory]
    [InlineData(""), InlineData("m"), InlineData("10"), InlineData("0m"), InlineData("-1m"), InlineData("1.5h"), InlineData("10 m"), InlineData("169h"), InlineData("99999999999h")]
    public void Anything_else_is_none(string text) => Assert.Null(Duration.Parse(text));
}
