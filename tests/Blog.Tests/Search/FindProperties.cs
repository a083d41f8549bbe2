using System.Text.RegularExpressions;
using Blog.Articles;
using Blog.Articles.Parsing;
using Blog.Screens;
using Blog.Search.Folding;
using Blog.Tests.Articles;
using Blog.Tests.Support;
using Blog.Themes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Tests.Search;

/// <summary>What plain search has in the text that an author wrote, find has in the article, at any width.</summary>
public sealed partial class FindProperties
{
    private const int Documents = 150;
    private const int MostWords = 4;

    [Fact]
    public void No_words_are_missed_that_stand_in_the_text_of_a_block()
    {
        int seed = Seed.New();
        Random random = new(seed);
        int sought = 0;
        for (int round = 0; round < Documents; round++)
        {
            string markdown = new RandomMarkdown(random.Next()).Document();
            string[] texts = Texts(markdown);
            string[] lines = [.. texts.Where(text => Words(text).Count > 0)];
            if (lines.Length == 0) continue;

            string needle = Phrase(lines[random.Next(lines.Length)], random);
            int width = random.Next(4, 120);
            Article article = Sample.Set(markdown, new ArticleOptions(width, TerminalTheme.Instance) { OpenDetails = true, Justify = random.Next(2) == 0 });
            int expected = texts.Sum(text => Count(Fold.Text(text), Fold.Text(needle)));
            int found = Lights.On(article, needle).Count;
            Assert.True(found >= expected, $"seed {seed}, round {round}, width {width}: “{needle}” stands {expected} times in the text and is found {found} times\n{markdown}\n---\n{Sample.Text(article)}");
            sought++;
        }

        Assert.True(sought > Documents / 2, $"seed {seed}: hardly anything was sought");
    }

    /// <summary>The stretches of plain text in the blocks that are seen; what stands between two of them is markup.</summary>
    private static string[] Texts(string markdown)
    {
        ParsedText parsed = MarkdownReader.Read(markdown, out string reason) ?? throw new InvalidOperationException(reason);
        return [.. parsed.Document.Descendants<LiteralInline>().Where(literal => !IsHidden(literal)).Select(literal => literal.Content.ToString())];
    }

    /// <summary>The words for a picture may be set in another way, and the call for contents brings headings in its place.</summary>
    private static bool IsHidden(LiteralInline literal)
    {
        if (literal.Content.ToString().Contains("toc", StringComparison.Ordinal)) return true;
        for (Inline? around = literal; around is not null; around = around.Parent)
        {
            if (around is LinkInline { IsImage: true }) return true;
        }

        return false;
    }

    /// <summary>A few words that stand beside each other, in lower case: find takes capitals at their word.</summary>
    private static string Phrase(string text, Random random)
    {
        List<Match> words = Words(text);
        int first = random.Next(words.Count), last = first;
        while (last + 1 < words.Count && last - first + 1 < MostWords && words[last + 1].Index == words[last].Index + words[last].Length + 1 && random.Next(3) > 0) last++;
        return text[words[first].Index..(words[last].Index + words[last].Length)].ToLowerInvariant();
    }

    /// <summary>Only such that no end of theirs is their beginning, so that it does not matter where counting starts.</summary>
    private static List<Match> Words(string text) => [.. Word().Matches(text).Where(word => word.Value[0] != word.Value[^1])];

    private static int Count(string text, string needle)
    {
        int count = 0;
        for (int at = 0; (at = text.IndexOf(needle, at, StringComparison.Ordinal)) >= 0; at += needle.Length) count++;
        return count;
    }

    [GeneratedRegex(@"(?<=^| )\p{L}[\p{L}\p{M}’]*\p{L}(?= |$)")]
    private static partial Regex Word();
}
