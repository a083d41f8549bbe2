using Blog.Terminal.Text;
using Blog.Tests.Support;

namespace Blog.Tests.Text;

public class LineBreakConformanceTests
{
    private const string TestFile = UnicodeTestFile.Folder + "/auxiliary/LineBreakTest.txt";

    [NeedsFileFact(TestFile)]
    public void Every_line_of_Unicodes_own_test_breaks_as_it_says()
    {
        int lines = 0;
        List<string> wrong = [];
        foreach (UnicodeTestCase sample in UnicodeTestFile.Read(TestFile))
        {
            lines++;
            var breaks = new BreakOpportunity[sample.Text.Length];
            LineBreakRules.FindStandard(sample.Text, breaks);
            int[] found = [.. Enumerable.Range(0, breaks.Length).Where(i => breaks[i] != BreakOpportunity.None)];
            if (!found.SequenceEqual(sample.Divisions)) wrong.Add($"broken before {string.Join(", ", found)}: {sample.Source}");
        }

        Assert.True(lines > 7_000, $"only {lines} lines were read");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {lines} lines differ:\n{string.Join('\n', wrong.Take(20))}");
    }
}
