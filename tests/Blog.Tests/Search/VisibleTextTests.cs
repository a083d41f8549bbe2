using Blog.Search.Words;

namespace Blog.Tests.Search;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("See [the docs](https://example.org/a_(b) \"title\") now", "See [the docs| now")]
    [InlineData("a <em class=\"x\">b</em> c", "a |b| c")]
    [InlineData("a <!-- not\nthis --> b", "a | b")]
    [InlineData("a < b and `Vec<T>` x", "a < b and `Vec<T>` x")]
    [InlineData("a&nbsp;b R&D", "a|b R&D")]
    [InlineData("[label]: https://example.org\ntext", "text")]
    [InlineData("[^1]: a note[^two] on", " a note| on")]
    [InlineData("[^] and [^ a]", "[^] and [^ a]")]
    [InlineData("```rust\nlet <x>;\n```\n<b>after", "let <x>;|after")]
    [InlineData("![alt](pic.png) and [x][label]", "![alt| and [x")]
    [InlineData("", "")]
    public void A_reader_sees(string markdown, string pieces) => Assert.Equal(pieces, string.Join('|', Pieces(markdown).Select(piece => piece.Text)));

    [Fact]
    public void Headings_are_told_from_the_text()
    {
        string text = "# One\ntwo\n\nThree\n=====\nfour\n- item\n---\n";
        Assert.Equal(["# One", "Three"], Pieces(text).Where(piece => piece.IsHeading).Select(piece => piece.Text));
    }

    [Fact]
    public void Hostile_text_is_walked_through_in_order_and_to_the_end()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        string[] parts = ["<", ">", "](", ")", "]", "[", "`", "``", "```", "\n", "&", ";", "<!--", "-->", "word", " ", "#", "=", "~~~", "\\", "[x]: y", "[^", "[^1]"];
        for (int round = 0; round < 5_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => parts[random.Next(parts.Length)]));
            int at = 0;
            foreach ((string piece, int start, _) in Pieces(text))
            {
                Assert.True(start >= at && text.AsSpan(start).StartsWith(piece), $"seed {seed}, round {round}: {text}");
                at = start + piece.Length;
            }
        }
    }

    private static List<(string Text, int Start, bool IsHeading)> Pieces(string text)
    {
        List<(string, int, bool)> pieces = [];
        VisibleText visible = new(text, 0);
        while (visible.Read()) pieces.Add((visible.Piece.ToString(), visible.Start, visible.IsHeading));
        return pieces;
    }
}
