using Blog.Screens;
using Blog.Terminal.Drawing;
using Blog.Tests.Support;

namespace Blog.Tests.Screens;

/// <summary>Where the thumb stands, and where it leads.</summary>
public sealed class ScrollBarTests
{
    [Fact]
    public void Everything_in_the_window_needs_no_bar() => Assert.Null(ScrollBar.Of(new Rect(79, 0, 1, 20), 0, 0, 20));

    [Theory]
    [InlineData(0, 20)]
    [InlineData(1, 3)]
    public void Without_room_there_is_no_bar(int width, int height) => Assert.Null(ScrollBar.Of(new Rect(0, 0, width, height), 0, 80, 100));

    [Fact]
    public void The_thumb_shows_the_part_that_is_in_the_window()
    {
        ScrollBar bar = ScrollBar.Of(new Rect(89, 2, 1, 20), 40, 80, 100)!.Value;
        Assert.Equal((4, 8), (bar.Length, bar.Start));
        Assert.True(bar.HasThumbAt(10));
        Assert.False(bar.HasThumbAt(14));
        Assert.Equal(60, bar.TopAfter(4));
        Assert.Equal(80, bar.TopAround(21));
    }

    [Fact]
    public void Whatever_is_scrolled_the_thumb_is_whole_and_at_an_end_only_where_the_text_is()
    {
        int seed = Seed.New();
        Random random = new(seed);
        for (int i = 0; i < 2000; i++)
        {
            int height = random.Next(4, 60), total = height + random.Next(1, 1 << random.Next(1, 20));
            int last = total - height, top = random.Next(last + 1);
            ScrollBar bar = ScrollBar.Of(new Rect(0, 0, 1, height), top, last, total)!.Value;
            int room = height - bar.Length;
            string told = $"seed {seed}, {bar}";

            Assert.True(bar.Length >= 1 && bar.Start >= 0 && bar.Start <= room, told);
            Assert.True(top > 0 || bar.Start == 0, told);
            Assert.True(top < last || bar.Start == room, told);
            Assert.True(room < 2 || top == 0 || bar.Start > 0, told);
            Assert.True(top == last || bar.Start < room, told);

            // A thumb taken and not moved moves nothing; one that is moved on moves on, and at the ends it is at the end.
            Assert.True(bar.TopAfter(0) == top, told);
            Assert.True(bar.Start == 0 || bar.TopAfter(-bar.Start) == 0, told);
            Assert.True(bar.Start == room || bar.TopAfter(room - bar.Start) == last, told);
            for (int rows = -bar.Start; rows < room - bar.Start; rows++) Assert.True(bar.TopAfter(rows) <= bar.TopAfter(rows + 1), told);
            for (int y = 0; y < height - 1; y++) Assert.True(bar.TopAround(y) <= bar.TopAround(y + 1), told);
        }
    }
}
