using Blog.Terminal.Text;
using Blog.Tests.Support;

namespace Blog.Tests.Text.Breaking;

public class JustifiedParagraphs
{
    private const string Prose =
        "The terminal is where a developer reads, and what is read there deserves to be set with as much care as a printed page, "
        + "because the eye that follows the lines is the same, and gets tired in the same way, wherever it may be reading.";

    [Fact]
    public void Spaces_are_spread_until_the_lines_end_at_the_measure() => Assert.Equal(
        """
        The terminal is where a developer reads, and│
        what is  read there deserves to  be set with│
        as much care as a printed  page, because the│
        eye that follows the  lines is the same, and│
        gets  tired in the same way, wherever it may│
        be reading.                                 │
        """, Broken.Draw(Prose, Justified(44)));

    [Fact]
    public void A_line_that_would_get_holes_stays_ragged() => Assert.Equal(
        """
        supercalifragilistic│
        is unbelievable     │
        extraordinarily     │
        one two  three  four│
        five six.           │
        """, Broken.Draw("supercalifragilistic is unbelievable extraordinarily one two three four five six.", Justified(20)));

    [Fact]
    public void Every_line_but_the_last_ends_at_the_measure_and_no_space_is_more_than_doubled()
    {
        for (int width = 44; width < 90; width++)
        {
            string[] lines = Broken.Lines(Prose + " " + Prose, Justified(width));
            Assert.All(lines[..^1], line => Assert.Equal(width, line.Length));
            Assert.All(lines, line => Assert.DoesNotContain("   ", line));
            Assert.DoesNotContain("  ", lines[^1]);
        }
    }

    [Fact]
    public void Wide_spaces_of_a_line_stand_apart_as_evenly_as_they_can()
    {
        foreach (string line in Broken.Lines(Prose, Justified(50))[..^1])
        {
            int[] gaps = [.. line.Replace("  ", "+").Where(c => c is ' ' or '+').Select((c, i) => c == '+' ? i : -1).Where(i => i >= 0)];
            int[] distances = [.. gaps.Zip(gaps.Skip(1), (a, b) => b - a)];
            if (distances.Length > 0) Assert.True(distances.Max() - distances.Min() <= 1, line);
        }
    }

    [Fact]
    public void No_river_runs_down_where_wide_spaces_could_stand_elsewhere()
    {
        // Words of one length would put every wide space under the one above, if each line began to widen at the same end.
        string text = string.Join(' ', Enumerable.Repeat("word", 119));
        string[] lines = Broken.Lines(text, Justified(36));

        int[][] wide = [.. lines[..^1].Select(line => Enumerable.Range(0, line.Length - 1).Where(i => line[i] == ' ' && line[i + 1] == ' ').ToArray())];
        Assert.All(wide, places => Assert.NotEmpty(places));
        Assert.All(wide.Zip(wide.Skip(1)), pair => Assert.Empty(pair.First.Intersect(pair.Second)));
    }

    [Fact]
    public void Code_and_spaces_that_do_not_break_keep_their_width()
    {
        TextPiece[] pieces = [new("Use "), new("git commit -m x", Hyphenate: false), new(" for 10\u00A0km of text here and go on with it at once.")];
        string[] lines = [.. ParagraphBreaker.Break(pieces, Justified(30)).Select(Broken.TextOf)];

        Assert.Equal(30, lines[0].Length);
        Assert.Contains("git commit -m x", lines[0]);
        Assert.Contains("10\u00A0km", lines[0] + lines[1]);
    }

    [Fact]
    public void The_line_before_a_hard_break_stays_as_it_is() => Assert.Equal(["short line", "another"], Broken.Lines("short line\nanother", Justified(11)));

    [Fact]
    public void Places_in_the_source_are_those_of_the_text_without_the_added_spaces()
    {
        foreach (BrokenLine line in ParagraphBreaker.Break([new TextPiece(Prose)], Justified(44)))
        {
            foreach (TextPiece piece in line.Pieces)
                Assert.Equal(piece.Text.TrimEnd(' '), Prose.Substring(piece.Source, piece.Text.TrimEnd(' ').Length));
        }
    }

    private static BreakOptions Justified(int width) => new(width) { Justify = true };
}
