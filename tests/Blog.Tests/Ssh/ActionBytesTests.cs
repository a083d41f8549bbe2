using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>What the reader's own screens cost on a slow line: the limits, and the table of them in the README.</summary>
public sealed class ActionBytesTests
{
    private static readonly string Readme = Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void Every_action_stays_below_its_limit()
    {
        foreach (ActionTable.Row row in ActionTable.Measure()) Assert.True(row.Median < row.Limit, $"{row}: {string.Join(' ', row.Costs)}");
    }

    /// <summary><c>BLOG_ACCEPT=1</c> writes the table anew.</summary>
    [Fact]
    public void The_readme_tells_what_every_action_costs()
    {
        string[] lines = File.ReadAllLines(Readme);
        int first = Array.IndexOf(lines, ActionTable.Heading) + 2;
        Assert.True(first > 2, "The README has no table of bytes.");
        int end = Array.FindIndex(lines, first, line => !line.StartsWith('|'));
        string[] measured = [.. ActionTable.Measure().Select(row => row.ToString())];
        if (Environment.GetEnvironmentVariable("BLOG_ACCEPT") == "1") File.WriteAllText(Readme, string.Join('\n', [.. lines[..first], .. measured, .. lines[end..]]) + "\n");
        Assert.Equal(measured, File.ReadAllLines(Readme)[first..(first + measured.Length)]);
        Assert.Equal(measured.Length, end - first);
    }

    [Fact]
    public void A_key_that_changes_nothing_costs_nothing()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        Assert.Equal(0, reader.Press("k").BytesOfLastStep);
    }
}
