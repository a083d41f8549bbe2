using Blog.Terminal.Text;
using Blog.Terminal.Text.Bidi;

namespace Blog.Tests.Text.Bidi;

/// <summary>Lines as they are seen, from left to right. <see cref="Turned"/> stands for a stretch that is read from the right.</summary>
public class BidiLineTests
{
    [Fact]
    public void Hebrew_is_seen_from_the_right() => AssertSeen(Turned("שלום עולם"), RightToLeft("שלום עולם"));

    [Fact]
    public void English_within_Hebrew_keeps_its_order() =>
        AssertSeen(Turned("עכשיו") + " README.md " + Turned("קרא את"), RightToLeft("קרא את README.md עכשיו"));

    [Fact]
    public void Hebrew_within_English_is_turned_and_the_rest_stays() =>
        AssertSeen("The word " + Turned("שלום עולם") + " means hello.", Line.Of("The word שלום עולם means hello."));

    [Fact]
    public void The_full_stop_of_a_Hebrew_sentence_stands_at_its_left() => AssertSeen("." + Turned("שלום"), RightToLeft("שלום."));

    [Fact]
    public void Numbers_are_read_from_the_left_everywhere() =>
        AssertSeen("2026 " + Turned("شباط") + " 15", RightToLeft("15 شباط 2026"));

    [Fact]
    public void Brackets_are_turned_round_with_what_they_enclose() =>
        AssertSeen("(" + Turned("עולם") + ") " + Turned("שלום"), RightToLeft("שלום (עולם)"));

    [Fact]
    public void Brackets_around_English_within_Hebrew_open_to_the_reader() =>
        AssertSeen(Turned("כאן") + " (NET) " + Turned("יש"), RightToLeft("יש (NET) כאן"));

    [Fact]
    public void An_English_line_in_a_Hebrew_paragraph_stays_in_order_but_for_its_end() => AssertSeen(".hello world", RightToLeft("hello world."));

    [Fact]
    public void Vowel_points_stay_on_their_letters() => AssertSeen("ם\u05B0ל\u05B8ש", RightToLeft("של\u05B8ם\u05B0"));

    [Fact]
    public void Emoji_and_flags_stay_whole() => AssertSeen("👨‍👩‍👧‍👦🇮🇱 " + Turned("שלום"), RightToLeft("שלום 🇮🇱👨‍👩‍👧‍👦"));

    [Fact]
    public void Styles_and_links_move_with_their_letters()
    {
        var bold = new Style(Attributes: TextAttributes.Bold);
        Line line = new([new Run("שלום "), new Run("עולם", bold, "https://example.com"), new Run(" יפה")], TextDirection.RightToLeft);

        Line seen = BidiLine.Reorder(line);

        Assert.Equal([new Run(Turned(" יפה")), new Run(Turned("עולם"), bold, "https://example.com"), new Run(Turned("שלום "))], seen.Runs.ToArray());
    }

    [Fact]
    public void The_line_still_knows_at_which_edge_it_stands() =>
        Assert.Equal(TextDirection.RightToLeft, BidiLine.Reorder(RightToLeft("שלום")).Direction);

    [Theory]
    [InlineData("")]
    [InlineData("plain English (of course)")]
    [InlineData("Русский и 中文 👍🏽")]
    public void A_line_without_right_to_left_letters_is_not_touched(string text)
    {
        Line line = Line.Of(text);
        Assert.Same(line, BidiLine.Reorder(line));
    }

    [Fact]
    public void Every_cluster_is_seen_once_and_the_line_is_as_wide_as_before()
    {
        string[] parts = ["שלום", "سلام", "abc", "12", " ", "(", ")", "[", "]", ".", "👍🏽", "e\u0301", "ל\u05B8", "漢", "\u200F", "\u2067", "\u2069", "\u202E", "\u202C", "-", "%", "\uD800"];
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 3_000; round++)
        {
            Run[] runs = [.. Enumerable.Range(0, random.Next(1, 5)).Select(i =>
                new Run(string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)])), Link: $"{i}"))];
            Line line = new([.. runs], random.Next(2) == 0 ? TextDirection.LeftToRight : TextDirection.RightToLeft);

            Line seen = BidiLine.Reorder(line);

            Assert.True(Sorted(line).SequenceEqual(Sorted(seen)), $"seed {seed}, round {round}: {line.PlainText}");
            Assert.Equal(line.Direction, seen.Direction);
        }
    }

    /// <summary>Each run's letters, without their order, and with every bracket as an opening one.</summary>
    private static IEnumerable<string> Sorted(Line line) => line.Runs
        .GroupBy(run => run.Link).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key + string.Concat(string.Concat(group.Select(run => run.Text)).Replace(')', '(').Replace(']', '[').Order()))
        .Where(text => text.Length > 1);

    private static void AssertSeen(string expected, Line line) => Assert.Equal(expected, BidiLine.Reorder(line).PlainText);

    private static Line RightToLeft(string text) => Line.Of(text) with { Direction = TextDirection.RightToLeft };

    private static string Turned(string text) => string.Concat(text.Reverse());
}
