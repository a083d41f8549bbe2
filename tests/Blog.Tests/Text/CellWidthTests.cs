using Blog.Terminal.Text;

namespace Blog.Tests.Text;

public class CellWidthTests
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("Ж", 1)]
    [InlineData("…", 1)]
    [InlineData("─", 1)]
    [InlineData("漢", 2)]
    [InlineData("か\u3099", 2)]
    [InlineData("한", 2)]
    [InlineData("\u1112\u1161\u11AB", 2)] // the same syllable in jamo
    [InlineData("Ａ", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("\u3000", 2)]
    [InlineData("𠀀", 2)]
    public void Letters_take_their_East_Asian_width(string cluster, int cells) => AssertWidth(cells, cluster);

    [Theory]
    [InlineData("😀", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("🇩🇪", 2)]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F", 2)]
    [InlineData("❤", 1)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("❤\uFE0E", 1)]
    [InlineData("⌚", 2)]
    [InlineData("⌚\uFE0E", 1)]
    [InlineData("1\uFE0F\u20E3", 2)]
    [InlineData("1\u20E3", 1)]
    [InlineData("a\uFE0F", 1)]
    public void Emoji_take_two_cells_where_they_are_shown_as_pictures(string cluster, int cells) => AssertWidth(cells, cluster);

    [Theory]
    [InlineData("\u0301")]
    [InlineData("\u200B")]
    [InlineData("\u200D")]
    [InlineData("\u00AD")]
    [InlineData("\u1161")]
    public void What_only_changes_its_neighbours_takes_nothing_alone(string cluster) => AssertWidth(0, cluster);

    [Theory]
    [InlineData("का", 2)]
    [InlineData("कि", 2)]
    [InlineData("กำ", 2)]
    [InlineData("กี่", 1)]
    public void Spacing_marks_take_a_cell_of_their_own_but_no_third(string cluster, int cells) => AssertWidth(cells, cluster);

    [Theory]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("👍🏽")]
    [InlineData("🇩🇪")]
    [InlineData("🇩")]
    [InlineData("❤\uFE0F")]
    [InlineData("⌚\uFE0E")]
    [InlineData("का")]
    [InlineData("\u0301")]
    [InlineData("\u1112\u1161\u11AB")]
    [InlineData("\u0378")] // unassigned
    [InlineData("\uE0B0")] // private use: the arrow of many prompts
    [InlineData("\U0001FAE8")] // an emoji of 2022
    [InlineData("\u4DC0")] // wide since Unicode 16
    public void Terminals_disagree_about(string cluster) => Assert.True(CellWidth.IsDisputed(cluster), Show(cluster));

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData("Ж")]
    [InlineData("…")]
    [InlineData("漢")]
    [InlineData("か")]
    [InlineData("한")]
    [InlineData("😀")]
    [InlineData("ی\u200C")]
    [InlineData("עִ")]
    public void Nobody_disputes(string cluster) => Assert.False(CellWidth.IsDisputed(cluster), Show(cluster));

    [Theory]
    [InlineData("", 0)]
    [InlineData("plain text", 10)]
    [InlineData("naïve", 5)]
    [InlineData("nai\u0308ve", 5)]
    [InlineData("日本語 text", 11)]
    [InlineData("don’t — stop…", 13)]
    [InlineData("ab👨‍👩‍👧‍👦cd", 6)]
    public void A_text_takes_what_its_clusters_take(string text, int cells) => Assert.Equal(cells, CellWidth.Measure(text));

    [Theory]
    [InlineData("plain", 3, "pla", 3)]
    [InlineData("日本語", 3, "日", 2)]
    [InlineData("a👨‍👩‍👧‍👦b", 2, "a", 1)]
    [InlineData("a👨‍👩‍👧‍👦b", 3, "a👨‍👩‍👧‍👦", 3)]
    [InlineData("e\u0301e\u0301", 1, "e\u0301", 1)]
    [InlineData("short", 80, "short", 5)]
    [InlineData("日", 0, "", 0)]
    [InlineData("", 5, "", 0)]
    public void A_text_is_cut_between_clusters(string text, int cells, string expected, int width)
    {
        int length = CellWidth.LengthWithin(text, cells, out int taken);

        Assert.Equal(expected, text[..length]);
        Assert.Equal(width, taken);
    }

    [Fact]
    public void The_quick_way_through_clusters_agrees_with_the_slow_one()
    {
        // Every pair of these, so that each border of the quick way meets what joins and what does not.
        string[] pieces =
        [
            "a", " ", "~", "\u00A0", "\u00A9", "\u00AD", "\u02FF", "\u0300", "\u0600", "\u0E33", "\u1100", "\u1161", "\u200C", "\u200D", "\u2010",
            "\u2027", "\u2028", "\u2764", "\u3000", "\u3029", "\u302A", "\u303D", "\u3041", "\u3096", "\u3099", "\u30A0", "\u30FF", "\u3400",
            "\u9FFF", "\uAC00", "\uFE0F", "\uFF9E", "😀", "🏽", "🇩", "\uD800", "\uDC00", "\u000D", "\u000A",
        ];
        foreach (string text in from left in pieces from right in pieces from last in pieces select left + right + last)
            Assert.Equal(Slow(text), Quick(text));

        static string[] Quick(string text)
        {
            List<string> clusters = [];
            foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(text)) clusters.Add(cluster.ToString());
            return [.. clusters];
        }

        static string[] Slow(string text)
        {
            int[] starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
            return [.. starts.Select((start, i) => text[start..(i + 1 < starts.Length ? starts[i + 1] : text.Length)])];
        }
    }

    private static void AssertWidth(int cells, string cluster) =>
        Assert.True(CellWidth.Of(cluster) == cells, $"{Show(cluster)} should take {cells} cells and takes {CellWidth.Of(cluster)}");

    private static string Show(string text) => $"{text} ({string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}"))})";
}
