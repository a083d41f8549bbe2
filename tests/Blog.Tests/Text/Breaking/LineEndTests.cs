using Blog.Terminal.Text;
using Blog.Tests.Support;

namespace Blog.Tests.Text.Breaking;

/// <summary>Which signs a line may begin or end with.</summary>
public class LineEndTests
{
    [Fact]
    public void An_address_breaks_after_its_slashes_and_never_within_its_scheme() => Assert.Equal(
        """
        See https://github.com/       │
        dotnet/runtime/blob/main/src/ │
        libraries/System.Text.Json/   │
        README.md?plain=1 now.        │
        """, Broken.Draw("See https://github.com/dotnet/runtime/blob/main/src/libraries/System.Text.Json/README.md?plain=1 now.", 30));

    [Fact]
    public void A_path_breaks_after_its_slashes() => Assert.Equal(
        """
        it is in /usr/ │
        share/doc/blog/│
        README         │
        """, Broken.Draw("it is in /usr/share/doc/blog/README", 15));

    [Theory]
    [InlineData("--posts")]
    [InlineData("-n")]
    [InlineData("(-n)")]
    [InlineData(".NET")]
    [InlineData("/usr")]
    [InlineData("../src")]
    [InlineData("./run")]
    [InlineData(":tada:")]
    [InlineData("!important")]
    [InlineData(".5")]
    [InlineData("main.c:12")]
    [InlineData("24/7")]
    [InlineData("C#")]
    [InlineData("f(x)")]
    [InlineData("a[i]")]
    [InlineData("don’t")]
    [InlineData("1,000.50")]
    [InlineData("$5")]
    [InlineData("50%")]
    [InlineData("e.g.")]
    [InlineData("10\u00A0km")]
    [InlineData("a\u2011b")]
    [InlineData("a\u2060b")]
    [InlineData("«ainsi»")]
    [InlineData("« ainsi »")]
    [InlineData("‹ ainsi ›")]
    [InlineData("(«\u00A0ainsi\u00A0»)")]
    public void A_sign_keeps_to_its_word(string word)
    {
        // A line that holds just the word, and one cell less beside its neighbours than they would need.
        int width = CellWidth.Measure(word);
        string before = new('b', width);
        string[] lines = [.. Broken.Lines($"{before} {word} {before}", width).Select(line => line.Replace("\u2060", ""))];
        Assert.Equal([before, word.Replace("\u2060", ""), before], lines);
    }

    [Theory]
    [InlineData("wait !", "!")]
    [InlineData("why ?", "?")]
    [InlineData("so : then", ":")]
    [InlineData("one ; two", ";")]
    [InlineData("a / b", "/")]
    [InlineData("fin …", "…")]
    [InlineData("»Hallo Welt« und", "«")]
    [InlineData("(a b) c", ")")]
    [InlineData("“a b” c", "”")]
    [InlineData("日本。", "。")]
    [InlineData("日本、語", "、")]
    [InlineData("日本」語", "」")]
    [InlineData("ちょっと", "ょ")]
    [InlineData("コーヒー", "ー")]
    public void No_line_begins_with_a_closing_sign_where_it_can_be_helped(string text, string sign)
    {
        for (int width = 6; width < 12; width++)
        {
            string filled = new string('x', width - 4) + " " + text;
            foreach (BreakStrategy strategy in Enum.GetValues<BreakStrategy>())
                Assert.DoesNotContain(Broken.Lines(filled, new BreakOptions(width) { Strategy = strategy }), line => line.StartsWith(sign, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_em_dash_ends_a_line_rather_than_beginning_one() => Assert.Equal(
        """
        Words—like these—   │
        break after em      │
        dashes              │
        """, Broken.Draw("Words—like these—break after em dashes", 20));

    [Theory]
    [InlineData("It takes TCP/IP and I/O at high speed", "TCP/IP")]
    [InlineData("Drive home at 100 km/h and be careful", "km/h")]
    [InlineData("Please send an e-mail to everyone now", "e-mail")]
    [InlineData("Nobody is at home at 10 km from there", "10 km")]
    public void Short_things_that_belong_together_stay_so_in_prose(string text, string together)
    {
        for (int width = 14; width < 24; width++) Assert.Contains(Broken.Lines(text, width), line => line.Contains(together, StringComparison.Ordinal));
    }

    [Fact]
    public void A_compound_breaks_after_its_hyphen_and_gets_no_second_one() => Assert.Equal(
        """
        A state-of-the-│
        art reader     │
        """, Broken.Draw("A state-of-the-art reader", 15));

    [Fact]
    public void A_space_that_carries_a_mark_is_seen_and_never_dropped() =>
        Assert.Equal(["abc", " ̈d", "ef"], Broken.Lines("abc  ̈d ef", 3));
}
