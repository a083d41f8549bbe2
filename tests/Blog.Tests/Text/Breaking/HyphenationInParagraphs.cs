using Blog.Terminal.Text;
using Blog.Terminal.Text.Hyphenation;
using Blog.Tests.Support;

namespace Blog.Tests.Text.Breaking;

public class HyphenationInParagraphs
{
    [Fact]
    public void German_divides_its_long_words_and_its_nouns() => Assert.Equal(
        """
        Die Verantwortung für die │
        Qualitätssicherung liegt  │
        bei der Softwareentwick-  │
        lung selbst.              │
        """, Broken.Draw("Die Verantwortung für die Qualitätssicherung liegt bei der Softwareentwicklung selbst.", In("de", 26)));

    [Fact]
    public void Russian_divides_its_long_words() => Assert.Equal(
        """
        Ответственность за произво-   │
        дительность программирования  │
        лежит на разработчиках.       │
        """, Broken.Draw("Ответственность за производительность программирования лежит на разработчиках.", In("ru", 30)));

    [Fact]
    public void A_word_wider_than_the_measure_is_divided_by_its_language_before_it_is_cut() => Assert.Equal(
        """
        Die Do-   │
        naudampf- │
        schiff-   │
        fahrtsge- │
        sellschaft│
        fährt.    │
        """, Broken.Draw("Die Donaudampfschifffahrtsgesellschaft fährt.", In("de", 10)));

    [Fact]
    public void Nothing_is_divided_where_the_lines_are_even_without() =>
        Assert.DoesNotContain('-', Broken.Draw("Responsibilities are everywhere, internationalization included, but most are small.", In("en", 34)));

    [Fact]
    public void Nothing_is_divided_without_a_language() =>
        Assert.DoesNotContain('-', Broken.Draw("The internationalization of responsibilities.", new BreakOptions(24)));

    [Fact]
    public void Lines_filled_one_by_one_divide_nothing() =>
        Assert.DoesNotContain('-', Broken.Draw("The internationalization of responsibilities.", In("en", 24) with { Strategy = BreakStrategy.Greedy }));

    [Theory]
    [InlineData("code: internationalization", false)]
    [InlineData("see INTERNATIONALIZATION now", true)]
    [InlineData("we run Internationalization now", true)] // a name, as far as anyone can tell
    [InlineData("at example.com/internationalization", true)]
    [InlineData("call internationalization_for it", true)]
    [InlineData("call internationalization2 once", true)]
    [InlineData("call internationalization() once", true)]
    [InlineData("for @internationalization alone", true)]
    [InlineData("with #internationalization there", true)]
    public void Code_links_capitals_names_and_addresses_are_never_divided(string text, bool prose)
    {
        for (int width = 24; width < 40; width++)
        {
            string[] lines = [.. ParagraphBreaker.Break([new TextPiece(text, Hyphenate: prose)], In("en", width)).Select(Broken.TextOf)];
            Assert.DoesNotContain(lines, line => line.EndsWith('-'));
        }
    }

    [Fact]
    public void A_word_that_is_code_in_part_is_not_divided()
    {
        TextPiece[] pieces = [new("They are the "), new("international", Hyphenate: false), new("ization people here.")];
        Assert.DoesNotContain("-", Broken.Draw(pieces, In("en", 24)));
    }

    [Fact]
    public void A_word_in_two_styles_is_divided_and_each_part_keeps_its_style()
    {
        var strong = new Style(default, default, TextAttributes.Bold);
        TextPiece[] pieces = [new("All of the ", Source: 100), new("interna", strong, Source: 200), new("tionalization here.", Source: 300)];

        IReadOnlyList<BrokenLine> lines = ParagraphBreaker.Break(pieces, In("en", 18));

        Assert.Equal(["All of the inter-", "nationalization", "here."], lines.Select(Broken.TextOf));
        Assert.Equal([new TextPiece("All of the ", Source: 100), new TextPiece("inter-", strong, Source: 200)], lines[0].Pieces);
        Assert.Equal([new TextPiece("na", strong, Source: 205), new TextPiece("tionalization", Source: 300)], lines[1].Pieces);
    }

    [Fact]
    public void A_soft_hyphen_is_seen_only_where_a_line_ends_at_it() => Assert.Equal(
        """
        Silben-   │
        trennung  │
        hilft     │
        Donau-    │
        dampf-    │
        schiff    │
        """, Broken.Draw("Silben\u00ADtrennung hilft Donau\u00ADdampf\u00ADschiff", 10));

    [Fact]
    public void A_soft_hyphen_works_in_code_and_line_by_line_too() => Assert.Equal(
        ["inter-", "national"],
        ParagraphBreaker.Break([new TextPiece("inter\u00ADnational", Hyphenate: false)], new BreakOptions(9) { Strategy = BreakStrategy.Greedy }).Select(Broken.TextOf));

    [Fact]
    public void The_hyphen_needs_its_own_cell()
    {
        // "Donaudampf" is ten cells, and its hyphen would be the eleventh.
        Assert.Equal(["Donaudampf-", "schiff"], Broken.Lines("Donaudampf\u00ADschiff", 11));
        Assert.DoesNotContain(Broken.Lines("Donau\u00ADdampf\u00ADschiff", 10), line => line.StartsWith("Donaudampf", StringComparison.Ordinal));
    }

    private static BreakOptions In(string language, int width) => new(width) { Hyphenator = Hyphenator.For(language) };
}
