using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>How authors write the day of a post, and where else it may stand.</summary>
public class DateTests
{
    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026-4-1")]
    [InlineData("2026/04/01")]
    [InlineData("2026.04.01")]
    [InlineData("20260401")]
    [InlineData("01.04.2026")]
    [InlineData("13/04/2026", 13)]
    [InlineData("04/13/2026", 13)]
    [InlineData("2026-04-01 10:00")]
    [InlineData("2026-04-01 10:00:00 +0200")]
    [InlineData("2026-04-01T10:00:00Z")]
    [InlineData("2026-04-01T23:30:00-05:00")]
    [InlineData("2026-04-01T00:30:00.123+09:00")]
    [InlineData("'2026-04-01'")]
    [InlineData("April 1, 2026")]
    [InlineData("Apr 1st, 2026")]
    [InlineData("1 April 2026")]
    [InlineData("1. April 2026")]
    [InlineData("Wed, 01 Apr 2026 10:00:00 GMT")]
    [InlineData("Wed Apr  1 10:00:00 2026")]
    [InlineData("2026-04")]
    [InlineData("April 2026")]
    public void A_date_is_the_day_that_its_author_wrote(string written, int day = 1)
    {
        Post post = Read.Yaml($"title: x\ndate: {written}");
        Assert.Equal(new DateOnly(2026, 4, day), post.Date);
        Assert.Equal(DateOrigin.FrontMatter, post.DateOrigin);
        Assert.Empty(post.Notices);
    }

    [Theory]
    [InlineData("date: 2017-02-29", "2017-02-28", "3:7 “2017-02-29” is not a day of the calendar; 2017-02-28 is used. Write a day that exists.")]
    [InlineData("date: 2026-04-31", "2026-04-30", "3:7 “2026-04-31” is not a day of the calendar; 2026-04-30 is used. Write a day that exists.")]
    [InlineData("date: 04/01/2026", "2026-04-01", "3:7 “04/01/2026” was read as month, day, year: 2026-04-01. Write it like that to be sure.")]
    public void A_doubtful_date_is_used_and_told(string field, string date, string notice)
    {
        Post post = Read.Yaml($"title: x\n{field}");
        Assert.Equal(date, $"{post.Date:yyyy-MM-dd}");
        Assert.Equal([notice], Read.Told(post));
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("12:30")]
    [InlineData("99999999")]
    [InlineData("{{ date }}")]
    [InlineData("0000-00-00")]
    public void What_is_no_date_is_told_and_the_file_name_has_its_turn(string written)
    {
        Post post = Read.Yaml($"title: x\ndate: '{written}'", "2026-04-01-x.md");
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal(DateOrigin.FileName, post.DateOrigin);
        Assert.Equal([$"3:7 “{written}” is not a date. Write it as 2026-04-01."], Read.Told(post));
    }

    [Fact]
    public void A_second_key_helps_where_the_first_is_no_date()
    {
        Post post = Read.Yaml("title: x\ndate: soon\ncreated: 2026-04-01");
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Equal(["3:7 “soon” is not a date. Write it as 2026-04-01."], Read.Told(post));
    }

    [Theory]
    [InlineData("2026-04-01-my-post.md", "2026-04-01", DateOrigin.FileName, "my-post")]
    [InlineData("2026-4-1-my-post.md", "2026-04-01", DateOrigin.FileName, "my-post")]
    [InlineData("2026_04_01_my-post.md", "2026-04-01", DateOrigin.FileName, "my-post")]
    [InlineData("2026-04-01.md", "2026-04-01", DateOrigin.FileName, "2026-04-01")]
    [InlineData("2026-04-01-my-post/index.md", "2026-04-01", DateOrigin.Path, "my-post")]
    [InlineData("2026-04-01-my-post/text.md", "2026-04-01", DateOrigin.Path, "text")]
    [InlineData("2026/04/01/my-post.md", "2026-04-01", DateOrigin.Path, "my-post")]
    [InlineData("blog/2026/04/my-post/index.md", "2026-04-01", DateOrigin.Path, "my-post")]
    [InlineData("2026/my-post.md", "2026-01-01", DateOrigin.Path, "my-post")]
    [InlineData("2026/04/01/index.md", "2026-04-01", DateOrigin.Path, "01")]
    [InlineData("1984-thoughts.md", "2020-02-02", DateOrigin.FileTime, "1984-thoughts")]
    [InlineData("2026-13-45-my-post.md", "2020-02-02", DateOrigin.FileTime, "2026-13-45-my-post")]
    [InlineData("my-post.md", "2020-02-02", DateOrigin.FileTime, "my-post")]
    public void The_file_and_its_folders_may_hold_the_date(string place, string date, DateOrigin origin, string slug)
    {
        Post post = Read.Post("# Title\n\nText.", place);
        Assert.Equal((date, origin, slug), ($"{post.Date:yyyy-MM-dd}", post.DateOrigin, post.Slug));
    }

    [Fact]
    public void The_front_matter_counts_before_the_file_name()
    {
        Post post = Read.Yaml("title: x\ndate: 2026-04-01", "2019-01-01-x.md");
        Assert.Equal((new DateOnly(2026, 4, 1), DateOrigin.FrontMatter), (post.Date, post.DateOrigin));
    }

    [Fact]
    public void The_files_own_time_is_marked_and_told_where_other_posts_have_a_date()
    {
        using BlogFolder folder = new();
        folder.WritePost("dated.md", "Dated").Write("undated.md", "# Undated\n\nText.");
        File.SetLastWriteTime(folder.PathOf("undated.md"), new DateTime(2026, 5, 5, 12, 0, 0, DateTimeKind.Local));

        Library library = folder.Load();
        Assert.Equal(["Dated", "Undated"], library.Posts.Select(post => post.Title));
        Assert.Equal((new DateOnly(2026, 5, 5), DateOrigin.FileTime), (library.Posts[1].Date, library.Posts[1].DateOrigin));
        Assert.Equal(["0:0 There is no date; the file's own is shown. Add a line such as date: 2026-04-01."], Read.Told(library.Posts[1]));
    }

    [Fact]
    public void A_folder_without_any_date_lacks_nothing()
    {
        using BlogFolder folder = new();
        folder.Write("one.md", "# One\n\nText.").Write("two.md", "# Two\n\nText.");
        Assert.All(folder.Load().Posts, post => Assert.Empty(post.Notices));
    }
}
