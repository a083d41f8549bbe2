using Blog.Articles;
using Blog.Screens;

namespace Blog.Tests.Screens;

/// <summary>What <c>#fragment</c> means, as sites of several kinds write it.</summary>
public sealed class FragmentsTests
{
    private static readonly Article Essay = new(
        66,
        [],
        [
            new ArticleHeading(2, "1. Getting started", "1-getting-started", 10),
            new ArticleHeading(2, "Don't panic & carry on", "dont-panic--carry-on", 20),
            new ArticleHeading(2, "Naïve Bäume", "naïve-bäume", 30),
            new ArticleHeading(2, "Setup", "setup", 40),
            new ArticleHeading(2, "Setup", "setup-1", 50),
            new ArticleHeading(2, "2024", "2024", 60),
        ],
        [],
        [new ArticleNote("slow", 1, 100, 2, [15]), new ArticleNote("fast", 2, 102, 1, [25])],
        []);

    [Theory]
    [InlineData("1-getting-started", 10)] // GitHub, Hugo
    [InlineData("getting-started", 10)] // kramdown
    [InlineData("1_Getting_started", 10)]
    [InlineData("dont-panic--carry-on", 20)] // GitHub
    [InlineData("dont-panic-carry-on", 20)]
    [InlineData("don-t-panic-carry-on", 20)]
    [InlineData("Dont-Panic-Carry-On", 20)]
    [InlineData("naive-baume", 30)]
    [InlineData("setup", 40)]
    [InlineData("setup-1", 50)]
    [InlineData("2024", 60)]
    [InlineData("", 0)]
    [InlineData("top", 0)]
    [InlineData("fn:1", 100)]
    [InlineData("fn-2", 102)]
    [InlineData("user-content-fn-fast", 102)]
    [InlineData("fnref:2", 25)]
    public void A_fragment_finds_its_row(string fragment, int row) => Assert.Equal(row, Fragments.RowOf(Essay, fragment));

    [Theory]
    [InlineData("2025")]
    [InlineData("7")]
    [InlineData("nowhere")]
    [InlineData("fn:3")]
    public void What_is_not_there_is_not_found(string fragment) => Assert.Null(Fragments.RowOf(Essay, fragment));
}
