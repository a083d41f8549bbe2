using Blog.Articles.Syntax;

namespace Blog.Tests.Articles.Syntax;

/// <summary>The documentation of the highlighter: what each language looks like.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Languages => [.. LanguageList.All.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void I_can_read_code_with_its_parts_told_apart(string language)
    {
        string expected = Samples.Read(language);
        string code = Marked.Code(expected);

        string actual = Marked.Of(code, Highlighter.Highlight(language, code));

        string[] wanted = expected.Split('\n'), got = actual.Split('\n');
        Assert.All(wanted.Zip(got), lines => Assert.Equal(lines.First, lines.Second));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Every_sample_is_of_a_language_in_the_list() =>
        Assert.Equal(LanguageList.All.Select(entry => entry.Name).Order(), Samples.Names);
}
