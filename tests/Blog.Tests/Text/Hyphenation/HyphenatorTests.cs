using Blog.Terminal.Text.Hyphenation;

namespace Blog.Tests.Text.Hyphenation;

/// <summary>Words as the dictionaries of their languages divide them.</summary>
public class HyphenatorTests
{
    [Theory]
    [InlineData("en-US", "hy-phen-ation com-puter al-go-rithm ty-pog-ra-phy ar-chi-tec-ture in-de-pen-dent dec-li-na-tion ob-serv-abil-ity")]
    [InlineData("en-GB", "hy-phen-a-tion pho-to-graphy demo-cracy heli-copter in-de-pend-ent know-ledge")]
    [InlineData("de", "Sil-ben-tren-nung Ver-ant-wor-tung Zu-cker Stra-ße be-ob-ach-ten üb-ri-gens Qua-li-täts-si-che-rung")]
    [InlineData("fr", "dé-ve-lop-pe-ment or-di-na-teur ex-tra-or-di-naire ty-po-gra-phie an-ti-cons-ti-tu-tion-nel-le-ment")]
    [InlineData("es", "de-sa-rro-llo or-de-na-dor mur-cié-la-go cons-ti-tu-ción trans-por-te pe-rro")]
    [InlineData("ru", "раз-ра-бот-ка про-грам-ми-ро-ва-ние пред-ло-же-ние подъ-езд от-вет-ствен-ность")]
    [InlineData("it", "pro-gram-ma-zio-ne svi-lup-po ac-qua co-sti-tu-zio-ne")]
    [InlineData("pt", "de-sen-vol-vi-mento com-pu-ta-dor cons-ti-tui-ção")]
    [InlineData("nl", "ont-wik-ke-ling aan-spra-ke-lijk-heid let-ter-greep")]
    [InlineData("pl", "pro-gra-mo-wa-nie od-po-wie-dzial-ność kon-sty-tu-cja")]
    [InlineData("sv", "ut-veck-ling pro-gram-me-ring an-sva-rig-het")]
    [InlineData("da", "ud-vik-ling pro-gram-me-ring")]
    [InlineData("uk", "від-по-від-аль-ність")]
    public void Words_are_divided_as_their_language_has_it(string language, string words)
    {
        foreach (string word in words.Split(' ')) Assert.Equal(word, Divide(language, word.Replace("-", "")));
    }

    [Theory]
    [InlineData("Do-nau-dampf-schiff-fahrts-ge-sell-schaft")]
    [InlineData("Fuß-ball-spie-ler")]
    [InlineData("Soft-ware-ent-wick-lung")]
    public void German_compounds_are_divided_where_their_parts_meet(string word) => Assert.Equal(word, Divide("de", word.Replace("-", "")));

    [Theory]
    [InlineData("project")] // pro-ject as a verb, proj-ect as a noun
    [InlineData("record")]
    [InlineData("present")]
    public void A_word_that_is_divided_in_two_ways_is_left_whole(string word) => Assert.Equal(word, Divide("en-US", word));

    [Theory]
    [InlineData("en", "iPhone")]
    [InlineData("en", "UNESCO")]
    [InlineData("en", "JavaScript")]
    [InlineData("en", "well-known")]
    [InlineData("en", "documentation2")]
    [InlineData("en", "snake_documentation")]
    [InlineData("en", "documentatio\u0301n")]
    [InlineData("en", "разработка")]
    [InlineData("en", "")]
    [InlineData("en", "a")]
    [InlineData("de", "Straßenverkehr😀")]
    public void Whatever_is_no_plain_word_stays_whole(string language, string word) => Assert.Equal(word, Divide(language, word));

    [Fact]
    public void A_word_longer_than_any_in_a_dictionary_stays_whole() => Assert.DoesNotContain('-', Divide("en", new string('a', 30) + "documentation" + new string('b', 30)));

    [Theory]
    [InlineData("en", "en-US")]
    [InlineData("EN", "en-US")]
    [InlineData("en-PH", "en-US")]
    [InlineData("en_US", "en-US")]
    [InlineData("en-Latn-US", "en-US")]
    [InlineData("en-AU", "en-GB")]
    [InlineData("en_gb", "en-GB")]
    [InlineData("de-CH", "de")]
    [InlineData("de-AT", "de")]
    [InlineData(" fr ", "fr")]
    [InlineData("pt-BR", "pt")]
    public void A_language_tag_finds_its_patterns(string tag, string patterns) => Assert.Same(Hyphenator.For(patterns), Hyphenator.For(tag));

    [Fact]
    public void American_and_British_English_differ() => Assert.NotSame(Hyphenator.For("en-US"), Hyphenator.For("en-GB"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("ja")]
    [InlineData("tlh")]
    [InlineData("english")]
    [InlineData("../de")]
    public void A_language_without_patterns_has_no_hyphenator(string? tag) => Assert.Null(Hyphenator.For(tag));

    [Theory]
    [InlineData("en-US", 2, 3)]
    [InlineData("en-GB", 2, 3)]
    [InlineData("de", 2, 2)]
    [InlineData("fr", 2, 2)]
    [InlineData("es", 2, 2)]
    [InlineData("ru", 2, 2)]
    [InlineData("pt", 2, 3)]
    public void As_many_letters_stand_on_each_side_of_a_hyphen_as_the_language_asks(string language, int left, int right)
    {
        Assert.Equal(left + right, Hyphenator.For(language)!.ShortestWord);
        foreach (string word in (string[])["university", "abierto", "beobachten", "erreichbarkeit", "открытие", "организация", "aberto"])
        {
            string[] parts = Divide(language, word).Split('-');
            if (parts.Length == 1) continue;
            Assert.True(parts[0].Length >= left, $"{language}: {string.Join('-', parts)}");
            Assert.True(parts[^1].Length >= right, $"{language}: {string.Join('-', parts)}");
        }
    }

    [Fact]
    public void Only_the_places_of_hyphens_are_touched()
    {
        bool[] before = new bool[20];
        before[0] = before[19] = true;

        Assert.True(Hyphenator.For("en")!.Divide("algorithm", before.AsSpan(5)));

        Assert.Equal([0, 7, 9, 19], Enumerable.Range(0, 20).Where(i => before[i]));
    }

    [Fact]
    public void Only_German_writes_all_its_nouns_with_a_capital()
    {
        Assert.True(Hyphenator.For("de")!.DividesNames);
        Assert.False(Hyphenator.For("en")!.DividesNames);
        Assert.False(Hyphenator.For("fr")!.DividesNames);
    }

    private static string Divide(string language, string word)
    {
        bool[] before = new bool[word.Length];
        Hyphenator.For(language)!.Divide(word, before);
        return string.Concat(word.Select((letter, i) => before[i] ? $"-{letter}" : $"{letter}"));
    }
}
