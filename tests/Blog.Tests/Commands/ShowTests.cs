namespace Blog.Tests.Commands;

public sealed class ShowTests
{
    [Fact]
    public void I_can_read_an_essay_in_a_pipe() =>
        Golden.Check("show", BlogProgram.Run("show", "first", "--posts", "posts", "--width", "60").Succeeds().Output);

    [Fact]
    public void Plain_text_has_no_escape_and_the_addresses_at_the_end()
    {
        string output = BlogProgram.Run("show", "first", "--posts", "posts", "--width", "50", "--plain", "--color", "always").Succeeds().Output;
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
        Golden.Check("show-plain", output);
    }

    [Fact]
    public void I_can_see_the_headings_alone() =>
        Assert.Equal(["Collimation  #collimation", "  Patience  #patience", "Afterwards  #afterwards"], BlogProgram.Run("show", "first", "--posts", "posts", "--toc").Succeeds().Lines);

    [Fact]
    public void I_can_read_one_section()
    {
        string[] lines = BlogProgram.Run("show", "first", "--posts", "posts", "--section", "collim", "--plain", "--width", "50").Succeeds().Lines;
        Assert.Equal("Collimation", lines[0]);
        Assert.Contains("› Patience", lines);
        Assert.DoesNotContain("Afterwards", lines);
        Assert.Equal("[2] 2026-02-20-second-night.md#what-changed", lines[^1]);
        Assert.Equal("### Patience\n\nForty minutes, not four.\n\n", BlogProgram.Run("show", "first", "--posts", "posts", "--section", "#patience", "--source").Succeeds().Output);
    }

    [Fact]
    public void The_source_is_the_file_as_it_is()
    {
        string file = Path.Combine(BlogProgram.Samples, "posts", "2026-01-10-first-light.md");
        Assert.Equal(File.ReadAllText(file), BlogProgram.Run("show", "first", "--posts", "posts", "--source").Succeeds().Output);
    }

    [Fact]
    public void I_can_read_several_essays_one_of_them_from_a_pipe()
    {
        string[] lines = BlogProgram.RunWith("# Piped\n\nThis came in.\n", "show", "-", "posts/2026-02-20-second-night.md", "--width", "30").Succeeds().Lines;
        int rule = Array.IndexOf(lines, new string('─', 30));
        Assert.True(Array.IndexOf(lines, "This came in.") < rule);
        Assert.True(Array.IndexOf(lines, "The Second Night") > rule);
    }

    [Fact]
    public void I_can_read_all_that_fit_a_filter() =>
        Assert.Equal(2, BlogProgram.Run("show", "--posts", "posts", "--category", "Astronomy").Succeeds().Lines.Count(line => line.StartsWith("═══", StringComparison.Ordinal)));

    [Fact]
    public void No_line_is_wider_than_I_ask_for_however_lines_are_broken()
    {
        string total = BlogProgram.Run("show", "first", "--posts", "posts", "--width", "34").Succeeds().Output;
        string greedy = BlogProgram.Run("show", "first", "--posts", "posts", "--width", "34", "--breaking", "greedy").Succeeds().Output;
        string justified = BlogProgram.Run("show", "first", "--posts", "posts", "--width", "34", "--justify").Succeeds().Output;
        Assert.NotEqual(total, justified);
        Assert.NotEqual(total, greedy);
        Assert.All((total + greedy + justified).Split('\n'), line => Assert.True(Terminal.Text.CellWidth.Measure(line) <= 34, line));
    }

    [Fact]
    public void The_measure_of_the_settings_is_the_width()
    {
        string[] lines = BlogProgram.RunIn([("BLOG_MEASURE", "40")], "show", "first", "--posts", "posts").Succeeds().Lines;
        Assert.InRange(lines.Max(line => Terminal.Text.CellWidth.Measure(line)), 36, 40);
    }

    [Fact]
    public void The_colours_are_those_of_the_theme()
    {
        string paper = BlogProgram.Run("show", "first", "--posts", "posts", "--color", "always", "--theme", "paper").Succeeds().Output;
        string ascii = BlogProgram.Run("show", "first", "--posts", "posts", "--theme", "ascii").Succeeds().Output;
        Assert.Contains("\e[", paper, StringComparison.Ordinal);
        Assert.DoesNotContain(ascii, c => c is '─' or '═' or '›');
    }
}
