using Blog.Terminal.Text;
using Blog.Tests.Support;

namespace Blog.Tests.Text.Breaking;

/// <summary>Paragraphs as they stand on the screen. The rule is at the measure.</summary>
public class ParagraphPictures
{
    private const string Prose =
        "The terminal is where a developer reads, and what is read there deserves to be set with as much care as a printed page, "
        + "because the eye that follows the lines is the same, and gets tired in the same way, wherever it may be reading.";

    [Fact]
    public void Lines_filled_one_by_one_leave_an_uneven_edge() => Assert.Equal(
        """
        The terminal is where a developer   │
        reads, and what is read there       │
        deserves to be set with as much care│
        as a printed page, because the eye  │
        that follows the lines is the same, │
        and gets tired in the same way,     │
        wherever it may be reading.         │
        """, Broken.Draw(Prose, new BreakOptions(36) { Strategy = BreakStrategy.Greedy }));

    [Fact]
    public void No_word_of_three_letters_is_left_alone_on_the_last_line()
    {
        const string Text = "Whatever breaks at night was changed by day, and there is nobody who could tell us a word yet";

        Assert.Equal(
            """
            Whatever breaks at night was changed by day,│
            and there is nobody who could tell us a word│
            yet                                         │
            """, Broken.Draw(Text, new BreakOptions(44) { Strategy = BreakStrategy.Greedy }));
        Assert.Equal(
            """
            Whatever breaks at night was changed by     │
            day, and there is nobody who could tell us a│
            word yet                                    │
            """, Broken.Draw(Text, 44));
    }

    [Fact]
    public void A_hard_break_ends_its_line_and_an_empty_line_stays() => Assert.Equal(
        """
        Roses are red│
        Violets are  │
        blue         │
                     │
        Sugar        │
        """, Broken.Draw("Roses are red\nViolets are blue\n\nSugar", 13));

    [Fact]
    public void Spaces_at_the_ends_of_lines_go_and_those_within_stay() => Assert.Equal(
        """
        leading and     │
        inner    spaces │
        stay            │
        """, Broken.Draw("  leading and   inner    spaces stay   ", 16));

    [Fact]
    public void Japanese_lines_begin_with_no_closing_and_end_with_no_opening_mark() => Assert.Equal(
        """
        東京、京  │
        都。大阪！│
        神戸？「奈│
        良」。    │
        """, Broken.Draw("東京、京都。大阪！神戸？「奈良」。", 10));

    [Fact]
    public void Japanese_fills_its_lines_and_is_not_evened_by_its_last_one() => Assert.Equal(
        """
        日本語の文章は、改  │
        行の「規則」がありま│
        す。行頭に句読点を置│
        いてはいけません。  │
        """, Broken.Draw("日本語の文章は、改行の「規則」があります。行頭に句読点を置いてはいけません。", 20));

    [Fact]
    public void Families_flags_and_marks_stay_whole_in_the_narrowest_column() => Assert.Equal(
        """
        a │
        bc│
        漢│
        e̊ │
        👨‍👩‍👧‍👦│
        🇩🇪│
        👍🏽│
        """, Broken.Draw("abc 漢 e̊👨‍👩‍👧‍👦🇩🇪👍🏽", 2));

    [Fact]
    public void A_cluster_of_two_cells_in_a_measure_of_one_is_all_that_may_be_wider() =>
        Assert.Equal(["a", "b", "漢", "👨‍👩‍👧‍👦", "c"], Broken.Lines("ab 漢\u00AD👨‍👩‍👧‍👦 c", 1));

    [Fact]
    public void A_word_longer_than_the_measure_is_cut_where_its_parts_meet() => Assert.Equal(
        """
        kubernetes_    │
        deployment_    │
        configuration  │
        """, Broken.Draw("kubernetes_deployment_configuration", 15));

    [Fact]
    public void A_word_that_no_line_holds_is_cut_anywhere() =>
        Assert.Equal(["aaaa", "aaaa", "aa b"], Broken.Lines("aaaaaaaaaa b", 4));

    [Theory]
    [InlineData("")]
    [InlineData(" ", "")]
    [InlineData("\n", "")]
    [InlineData(" \n \n", "", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("\na", "", "a")]
    public void There_is_a_line_for_each_newline_and_none_for_nothing(string text, params string[] lines) =>
        Assert.Equal(lines, Broken.Lines(text, 10));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_measure_below_one_counts_as_one(int width) => Assert.Equal(["a", "b"], Broken.Lines("a b", width));

    [Fact]
    public void A_measure_beyond_any_screen_holds_the_whole_paragraph() => Assert.Equal([Prose], Broken.Lines(Prose, int.MaxValue));

    [Fact]
    public void No_pieces_make_no_lines() => Assert.Empty(ParagraphBreaker.Break([], new BreakOptions(10)));
}
