using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Drawing;

public sealed class CellBufferTests
{
    private static readonly Style Red = new(Color.Ansi(AnsiColor.Red));
    private static readonly Style Ground = new(Color.Rgb(0x111111), Color.Rgb(0xEEEEEE));

    [Fact]
    public void A_text_is_cut_at_the_edges_of_the_window()
    {
        CellBuffer cells = new(new Size(6, 2));
        cells.Draw(new Position(-2, 0), "abcdefghij", Red);
        cells.Draw(new Position(0, 2), "below", Red);
        cells.Draw(new Position(0, -1), "above", Red);
        cells.Draw(new Position(4, 1), "xyz", Red);
        Assert.Equal("cdefgh\n    xy", cells.ToString());
    }

    [Theory]
    [InlineData(0, "| 本語  |")]
    [InlineData(1, "|日本語 |")]
    [InlineData(2, "| 日本語|")]
    [InlineData(3, "|  日本 |")]
    [InlineData(-3, "|語     |")]
    [InlineData(-4, "|       |")]
    public void A_wide_cluster_at_an_edge_of_the_clip_is_never_split(int column, string expected)
    {
        CellBuffer cells = new(new Size(9, 1));
        cells.Draw(new Position(0, 0), "|.......|", default);
        cells.Fill(new Rect(1, 0, 7, 1), default);
        cells.Draw(new Position(column, 0), Line.Of("日本語"), new Rect(1, 0, 7, 1));
        Assert.Equal(expected, cells.ToString());
        AssertWhole(cells);
    }

    [Fact]
    public void Overwriting_half_of_a_wide_cluster_blanks_the_other_half()
    {
        CellBuffer cells = new(new Size(6, 1));
        cells.Draw(default, "日本語", Red);
        cells.Draw(new Position(1, 0), "a", default);
        cells.Draw(new Position(4, 0), "b", default);
        Assert.Equal(" a本b", cells.ToString());
        Assert.Equal(Red, cells[new Position(0, 0)].Style);
        AssertWhole(cells);
        cells.Fill(new Rect(3, 0, 1, 1), default);
        Assert.Equal(" a  b", cells.ToString());
        AssertWhole(cells);
    }

    [Fact]
    public void Nothing_but_text_gets_into_a_cell()
    {
        CellBuffer cells = new(new Size(20, 1));
        cells.Draw(default, "a\e[2J\u009Bb\u202Ec\0", Red);
        Assert.Equal("a␛[2J\uFFFDb\uFFFDc␀", cells.ToString());
        cells.Draw(default, Line.Of(new Run("go", default, "javascript:alert(1)"), new Run("on", default, "https://example.org/")), cells.Bounds);
        Assert.Null(cells[new Position(0, 0)].Link);
        Assert.Equal("https://example.org/", cells[new Position(2, 0)].Link);
    }

    [Fact]
    public void Marks_at_the_head_of_a_run_join_the_cluster_before_it()
    {
        CellBuffer cells = new(new Size(6, 1));
        cells.Draw(default, Line.Of(new Run("\u0301e"), new Run("\u0301x", Red)), cells.Bounds);
        Assert.Equal("e\u0301", cells[new Position(0, 0)].Text);
        Assert.Equal("x", cells[new Position(1, 0)].Text);
    }

    [Fact]
    public void A_joiner_that_joins_nothing_is_not_sent()
    {
        CellBuffer cells = new(new Size(6, 1));
        cells.Draw(default, "ه\u200Da👩\u200D🚀", default);
        Assert.Equal("هa👩\u200D🚀", cells.ToString());
    }

    [Fact]
    public void A_style_without_a_background_is_drawn_on_the_ground_that_is_there()
    {
        CellBuffer cells = new(new Size(4, 1));
        cells.Draw(default, "a", Red.With(TextAttributes.Bold));
        Assert.Equal(Red.With(TextAttributes.Bold), cells[default].Style);
        cells.Draw(default, "b", default);
        Assert.Equal(default, cells[default].Style);
        cells.Fill(cells.Bounds, Ground.With(TextAttributes.Bold));
        cells.Draw(default, "c", Red);
        Assert.Equal(Red with { Background = Ground.Background }, cells[default].Style);
        cells.Draw(new Position(1, 0), "d", new Style(Attributes: TextAttributes.Italic));
        Assert.Equal(Ground with { Attributes = TextAttributes.Italic }, cells[new Position(1, 0)].Style);
    }

    [Fact]
    public void A_line_read_from_right_to_left_stands_at_the_right_edge_of_the_clip()
    {
        CellBuffer cells = new(new Size(12, 1));
        Line line = Line.Of("שלום") with { Direction = TextDirection.RightToLeft };
        cells.Draw(new Position(2, 0), line, new Rect(1, 0, 10, 1));
        Assert.Equal("      שלום", cells.ToString());
    }

    [Theory]
    [InlineData("─", "─────")]
    [InlineData("日", "日日")]
    [InlineData("ab", "ababa")]
    [InlineData("", "")]
    [InlineData("\u0301", "")]
    public void A_sign_is_repeated_as_often_as_there_is_room(string glyph, string expected)
    {
        CellBuffer cells = new(new Size(6, 2));
        cells.Repeat(new Rect(0, 1, 5, 4), glyph, Red);
        Assert.Equal("\n" + expected, cells.ToString());
        AssertWhole(cells);
    }

    [Fact]
    public void Whatever_is_drawn_wide_clusters_stay_whole()
    {
        int seed = Random.Shared.Next();
        RandomFrames frames = new(new Random(seed));
        for (int i = 0; i < 500; i++)
        {
            CellBuffer cells = frames.Cells(frames.Size());
            string? fault = Fault(cells);
            Assert.True(fault is null, $"seed {seed}, buffer {i}: {fault}\n{cells}");
        }
    }

    private static void AssertWhole(CellBuffer cells) => Assert.Null(Fault(cells));

    private static string? Fault(CellBuffer cells)
    {
        for (int y = 0; y < cells.Size.Height; y++)
        {
            ReadOnlySpan<Cell> row = cells.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                bool follows = x > 0 && row[x - 1].Width == 2;
                if (row[x].IsContinuation != follows) return $"half a cluster at {x},{y}";
                if (follows && row[x] != row[x - 1].Continuation) return $"another style in the second half at {x},{y}";
                if (!follows && CellWidth.Measure(row[x].Text) != row[x].Width) return $"a wrong width at {x},{y}";
                if (row[x].Width == 2 && x + 1 == row.Length) return $"half a cluster at the edge of row {y}";
            }
        }

        return null;
    }
}
