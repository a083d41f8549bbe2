using System.Text;
using Blog.Search.Folding;
using Blog.Search.Words;

namespace Blog.Tests.Search;

public sealed class WordTests
{
    [Theory]
    [InlineData("NAÏVE", "naive")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("ﬁnd", "find")]
    [InlineData("Ｆｕｌｌ", "full")]
    [InlineData("e\u0301a", "ea")]
    [InlineData("Việt Nam", "viet nam")]
    [InlineData("ΆΣ ς", "ασ σ")]
    [InlineData("Ёж й", "еж и")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("don’t…", "don't...")]
    [InlineData("co\u00ADop", "coop")]
    [InlineData("𝐁old 𐐀", "bold 𐐨")]
    [InlineData("がか हिन्दी ไม้ 한국", "がか हिन्दी ไม้ 한국")]
    [InlineData("½ ™ ①", "½ ™ ①")]
    [InlineData("\uD800x", "\uD800x")]
    public void Letters_are_compared_without_case_and_diacritics(string text, string folded) => Assert.Equal(folded, Fold.Text(text));

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (int c = 0; c <= 0x10FFFF; c++)
        {
            if (c is >= 0xD800 and <= 0xDFFF) continue;
            string once = Fold.Text(char.ConvertFromUtf32(c));
            if (once != Fold.Text(once)) Assert.Fail($"U+{c:X4}");
        }
    }

    [Fact]
    public void Folding_makes_lower_case_as_the_runtime_does()
    {
        foreach (Rune rune in Enumerable.Range(0, 0x30000).Where(Rune.IsValid).Select(c => new Rune(c)))
        {
            // Letters that are newer than the table.
            if (rune.Value is 0x1C89 or (>= 0xA7CB and <= 0xA7DC) or (>= 0x10D50 and <= 0x10D65) or (>= 0x16EA0 and <= 0x16EB8)) continue;

            // The lower case of a letter folds as the letter does: nothing hangs on case.
            string lower = Rune.ToLowerInvariant(rune).ToString();
            if (Fold.Text(rune.ToString()) != Fold.Text(lower)) Assert.Fail($"U+{rune.Value:X4}");
        }
    }

    [Theory]
    [InlineData("Don't stop, C# and C++!", "dont stop c# and c++")]
    [InlineData("node.js 3.14 foo_bar", "node js 3 14 foo bar")]
    [InlineData("the readers’ ‘quoted’ word", "the readers quoted word")]
    [InlineData("c+b c#d ++ #", "c b c d")]
    [InlineData("日本語を", "日本 本語 語を を")]
    [InlineData("日 abc語", "日 abc 語")]
    [InlineData("한국어 work", "한국 국어 어 work")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("", "")]
    public void Text_is_cut_into_words(string text, string words) => Assert.Equal(words, string.Join(' ', WordsOf(text)));

    [Fact]
    public void A_word_that_never_ends_is_cut()
    {
        string word = Assert.Single(WordsOf(new string('ﬃ', 100_000)));
        Assert.Equal(WordReader.MaxLength, word.Length);
    }

    [Theory]
    [InlineData("log logs logging logged")]
    [InlineData("cache caches caching cached")]
    [InlineData("study studies studied studying")]
    [InlineData("run runs running")]
    [InlineData("class classes")]
    [InlineData("service services servicing")]
    [InlineData("test tests testing tested")]
    [InlineData("build builds building")]
    public void Forms_of_a_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(Stem.Of).Distinct());

    [Theory]
    [InlineData("thing", "th")]
    [InlineData("string", "str")]
    [InlineData("status", "statu")]
    [InlineData("analysis", "analysi")]
    [InlineData("need", "ne")]
    [InlineData("speed", "spe")]
    [InlineData("news", "new")]
    public void Words_that_only_look_like_forms_are_left_alone(string word, string notThis)
    {
        if (word == "news") Assert.Equal("new", Stem.Of(word));
        else Assert.NotEqual(notThis, Stem.Of(word));
    }

    [Fact]
    public void A_form_begins_as_its_stem_does_but_for_the_last_letter()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        string[] endings = ["", "s", "es", "ies", "ing", "ed", "ied", "e", "nning", "sses"];
        for (int round = 0; round < 20_000; round++)
        {
            string word = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => (char)('a' + random.Next(26)))) + endings[random.Next(endings.Length)];
            string stem = Stem.Of(word);
            Assert.True(stem.Length > 0 && word.StartsWith(stem[..^1], StringComparison.Ordinal), $"seed {seed}: {word} has the stem {stem}");
        }
    }

    [Fact]
    public void Edits_are_counted_as_all_words_at_one_edit_say()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 3_000; round++)
        {
            string word = AnyWord(random, 5), other = random.Next(2) == 0 ? AnyWord(random, 5) : Edits(word).ElementAt(random.Next(10));
            bool expected = word == other || Edits(word).Contains(other);
            Assert.True(expected == EditDistance.IsWithinOne(word, other), $"seed {seed}: {word} {other}");
            Assert.True(expected == (EditDistance.Of(word, other, 2) <= 1), $"seed {seed}: {word} {other}");
            bool isPrefix = Enumerable.Range(0, other.Length + 1).Any(length => word == other[..length] || Edits(word).Contains(other[..length]));
            Assert.True(isPrefix == EditDistance.IsWithinOne(word, other, asPrefix: true), $"seed {seed}: {word} begins {other}");
        }

        static string AnyWord(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => (char)('a' + random.Next(3))));
    }

    private static IEnumerable<string> Edits(string word)
    {
        for (int i = 0; i <= word.Length; i++)
        {
            foreach (char c in "abc") yield return word.Insert(i, c.ToString());
            if (i == word.Length) yield break;
            yield return word.Remove(i, 1);
            foreach (char c in "abc") yield return word[..i] + c + word[(i + 1)..];
            if (i + 1 < word.Length) yield return word[..i] + word[i + 1] + word[i] + word[(i + 2)..];
        }
    }

    private static List<string> WordsOf(string text)
    {
        List<string> words = [];
        WordReader reader = new(text, new char[WordReader.BufferSize]);
        while (reader.Read()) words.Add(reader.Word.ToString());
        return words;
    }
}
