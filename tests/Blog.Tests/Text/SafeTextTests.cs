using Blog.Terminal.Text;

namespace Blog.Tests.Text;

public class SafeTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain text, with punctuation: ~")]
    [InlineData("“Curly” quotes — dashes… naïve Ελλάδα Привет 日本語 한국어")]
    [InlineData("کتاب‌ها")] // ZWNJ
    [InlineData("👨‍👩‍👧‍👦 👍🏽 🇩🇪 ❤️")]
    [InlineData("नमस्ते กำลัง שָׁלוֹם")]
    public void Good_text_comes_back_as_the_same_instance(string text) => Assert.Same(text, SafeText.Clean(text));

    [Theory]
    [InlineData("\e[31mred", "␛[31mred")]
    [InlineData("\e]8;;http://x\a", "␛]8;;http://x␇")]
    [InlineData("a\u007Fb", "a␡b")]
    [InlineData("a\0b", "a␀b")]
    [InlineData("a\u009B31m", "a\uFFFD31m")]
    [InlineData("a\tb", "a    b")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("a\rb", "a␍b")]
    [InlineData("a\u2028b\u2029c", "a b c")]
    public void A_control_becomes_something_visible(string text, string expected) => Assert.Equal(expected, SafeText.Clean(text));

    [Theory]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\u2069b")]
    [InlineData("a\uFEFFb")]
    [InlineData("a\uFFF9b")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uFDD0b")]
    [InlineData("a\U0001FFFFb")]
    [InlineData("a\U000E0041b")]
    public void What_could_mislead_becomes_a_replacement_character(string text) => Assert.Equal("a\uFFFDb", SafeText.Clean(text));

    [Fact]
    public void Half_a_character_becomes_a_replacement_character()
    {
        Assert.Equal("a\uFFFDb", SafeText.Clean("a\uD800b"));
        Assert.Equal("a\uFFFDb", SafeText.Clean("a\uDC00b"));
        Assert.Equal("\uFFFD\uFFFD", SafeText.Clean("\uDC00\uD800"));
    }

    [Theory]
    [InlineData("hy\u00ADphen", "hyphen")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    [InlineData("عربي\u200E (a)", "عربي (a)")]
    [InlineData("\u200Fעברית", "עברית")]
    public void What_is_never_seen_is_dropped(string text, string expected) => Assert.Equal(expected, SafeText.Clean(text));

    [Fact]
    public void The_flag_of_Scotland_stays()
    {
        string flag = Flag("gbsct");
        Assert.Same(flag, SafeText.Clean(flag));
    }

    [Theory]
    [InlineData("ab", true)] // too short for a subdivision
    [InlineData("ignoreall", true)] // hidden text
    [InlineData("gbsct", false)] // never ended
    public void Tags_that_make_no_flag_are_shown(string tags, bool ended) =>
        Assert.Equal("🏴" + string.Concat(Enumerable.Repeat("\uFFFD", tags.Length + (ended ? 1 : 0))), SafeText.Clean(Flag(tags, ended)));

    [Fact]
    public void A_letter_keeps_eight_marks_and_no_more()
    {
        string text = "Z" + new string('\u0310', 500) + "algo";
        Assert.Equal("Z" + new string('\u0310', 8) + "algo", SafeText.Clean(text));
    }

    [Fact]
    public void A_chain_of_joined_emoji_without_end_is_one_replacement_character()
    {
        string text = "a" + string.Join('\u200D', Enumerable.Repeat("👩", 500)) + "b";
        Assert.Equal("a\uFFFDb", SafeText.Clean(text));
    }

    private static string Flag(string tags, bool ended = true) =>
        "🏴" + string.Concat(tags.Select(c => char.ConvertFromUtf32(0xE0000 + c))) + (ended ? "\U000E007F" : "");
}
