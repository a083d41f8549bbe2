using System.Text;
using Blog.Search;
using Blog.Terminal.Text;

namespace Blog.Tests.Search;

public sealed class TextFindTests
{
    private static readonly FindPart[] Rows =
    [
        Row(0, "The night produc-"),
        Row(1, "tion broke, the  naïve", LineJoin.Hyphen),
        Row(2, "metrics said well-", LineJoin.Space),
        Row(3, "known nothing.", LineJoin.Glue),
        Row(4, "│ A Quote of", LineJoin.None, 2),
        Row(5, "│ Night", LineJoin.Space, 2),
    ];

    [Theory]
    [InlineData("production", "0:10+6 1:0+4")]
    [InlineData("night", "0:4+5|5:2+5")]
    [InlineData("Night", "5:2+5")]
    [InlineData("THE", "")]
    [InlineData("the naive metrics", "1:12+10 2:0+7")]
    [InlineData("naïve", "1:17+5")]
    [InlineData("well-known", "2:13+5 3:0+5")]
    [InlineData("nothing. A", "")]
    [InlineData("of night", "4:10+2 5:2+5")]
    [InlineData("│", "")]
    [InlineData("t", "0:0+1|0:8+1|1:0+1|1:12+1|2:2+1|3:8+1|4:7+1|5:6+1")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData(@"\vprod\w+n", "0:10+6 1:0+4")]
    [InlineData(@"\vN\w+t", "5:2+5")]
    [InlineData(@"\v\bnight\b", "0:4+5|5:2+5")]
    [InlineData(@"\v", "")]
    public void I_find_text_across_the_ends_of_lines(string needle, string places) => Assert.Equal(places, Places(All(Rows, needle)));

    [Theory]
    [InlineData(@"\v(")]
    [InlineData(@"\v(?=x)")]
    [InlineData(@"\v(a)\1")]
    public void A_regular_expression_that_cannot_be_used_is_said_to_be_so(string needle) => Assert.NotNull(All(Rows, needle).Problem);

    [Fact]
    public void A_letter_is_found_with_its_diacritics() =>
        Assert.Equal("0:0+3|0:4+2", Places(All([Row(0, "e\u0301t ét")], "et")));

    [Fact]
    public void What_a_search_matched_is_lit_in_the_article() =>
        Assert.Equal("0:4+5|1:17+5|2:0+7|5:2+5", Places(TextFind.All(new FindText(Rows), Query.Parse("nights \"naive metrics\" -broke metric"))).Replace("1:17+5 2:0+7", "1:17+5|2:0+7", StringComparison.Ordinal));

    [Fact]
    public void What_is_in_a_row_is_known_by_the_row()
    {
        FindText text = new([Row(0, "left and right"), new FindPart(1, "in a  | of b", 0, 4), new FindPart(2, "cell  | cell", 0, 4, LineJoin.Space), new FindPart(1, "in a  | of b", 8, 12), new FindPart(2, "cell  | cell", 8, 12, LineJoin.Space)]);
        FindResult result = TextFind.All(text, "a cell");
        Assert.Equal("1:3+1 2:0+4", Places(result));
        Assert.Equal("1:11+1 2:8+4", Places(TextFind.All(text, "b cell")));
        FindResult letters = TextFind.All(text, "l");
        Assert.Equal([0], letters.In(0));
        Assert.Equal([1, 2, 3, 4], letters.In(2));
        Assert.Empty(letters.In(1));
        Assert.Empty(letters.In(9));
    }

    [Fact]
    public void No_word_is_missed_that_stands_in_the_joined_text()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 2_000; round++)
        {
            (FindPart[] rows, string joined) = Broken(random);
            string[] words = joined.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            int first = random.Next(words.Length);
            string needle = string.Join(' ', words.Skip(first).Take(random.Next(1, 4))).ToLowerInvariant();
            int expected = Count(joined.ToLowerInvariant(), needle);
            FindResult found = All(rows, needle);
            Assert.True(expected == found.Count, $"seed {seed}, round {round}: {needle} is {expected} times in [{joined}], found {found.Count} times");
            for (int match = 0; match < found.Count; match++)
            {
                string lit = string.Concat(found.PiecesOf(match).Select(piece => rows[piece.Row].Text.Substring(piece.Column, piece.Length)));
                Assert.True(Bare(lit) == Bare(needle), $"seed {seed}, round {round}: {lit} is lit for {needle}");
            }
        }
    }

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static int Count(string text, string needle)
    {
        int count = 0;
        for (int at = 0; (at = text.IndexOf(needle, at, StringComparison.Ordinal)) >= 0; at += needle.Length) count++;
        return count;
    }

    /// <summary>Words, and rows as a typesetter would make of them: broken at spaces and in words, spaces doubled.</summary>
    private static (FindPart[] Rows, string Joined) Broken(Random random)
    {
        List<FindPart> rows = [];
        StringBuilder joined = new();
        StringBuilder row = new();
        LineJoin join = LineJoin.None;
        for (int n = random.Next(1, 12); n > 0; n--)
        {
            string word = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => "abAB"[random.Next(4)]));
            if (joined.Length > 0) joined.Append(' ');
            joined.Append(word);
            int cut = random.Next(3) == 0 ? random.Next(1, word.Length + 1) : word.Length;
            row.Append(word[..cut]);
            if (cut < word.Length)
            {
                bool isHyphen = random.Next(2) == 0;
                Flush(isHyphen ? LineJoin.Hyphen : LineJoin.Glue, isHyphen ? "-" : "");
                row.Append(word[cut..]);
            }

            if (random.Next(3) == 0) Flush(LineJoin.Space, random.Next(2) == 0 ? " " : "");
            else row.Append(random.Next(3) == 0 ? "  " : " ");
        }

        Flush(LineJoin.None, "");
        return ([.. rows], joined.ToString());

        void Flush(LineJoin next, string end)
        {
            rows.Add(Row(rows.Count, row + end, join));
            row.Clear();
            join = next;
        }
    }

    private static FindPart Row(int row, string text, LineJoin join = LineJoin.None, int start = 0) => new(row, text, start, text.Length, join);

    private static FindResult All(IReadOnlyList<FindPart> rows, string needle) => TextFind.All(new FindText(rows), needle);

    private static string Places(FindResult result) => string.Join('|', Enumerable.Range(0, result.Count).Select(match =>
        string.Join(' ', result.PiecesOf(match).Select(piece => $"{piece.Row}:{piece.Column}+{piece.Length}"))));
}
