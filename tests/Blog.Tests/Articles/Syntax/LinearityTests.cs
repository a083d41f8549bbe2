using Blog.Articles.Syntax;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Tests.Articles.Syntax;

/// <summary>Code of twice the length takes twice the steps, also where it is made to take more. Steps are counted, not timed.</summary>
public sealed class LinearityTests
{
    private const int Length = 1_500;
    private const int MostStepsForOne = 100;

    private static readonly string[] Patterns =
    [
        "(", ")", "[", "{", "}", "<", ">", "\"", "'", "`", "\"\"\"", "/*", "*/", "/", "//", "\\", "#", "-", "--", "${", "#{", "$(", "$", "$$", "@", "%", "&", "|", ":", "=", ".", "..", ",", ";", "!", "?", "~", "^",
        "<a ", "</", "<!--", "<<A ", "<<A\n", "<<'A' ", "\"${", "`${", "$\"{", "f\"{", "\"#{", "\"\\(", "'''", "r#\"", "r##", "R\"x(", "[[", "[=[", "[==", "(*", "{-", "- ", "a: ", "a:", "a=", "a\n", "a ", " ", "\n", "\r\n", "\t", "\n ",
        "q{", "%w[", "~s(", "s/a", "*a ", "**a ", "_a_", "[a](", "](", "![", "` ``", "0", "1.", "0x", "1e+", "A", "Aa ", "éa", "😀", "class ", "@@", "+ ", "key: |\n ", "{{", "}}", "<?php ", "?>", "<script>", "<a>", "<A b={", "/[", "|\n", "%{", "${a", "$({",
        "a{", "a;", "a:b{", "--a", "!important", "\\\n", "\\\"", "x\\", "#a", ".a", "\n- - ", "\n```a\n", "\n> ", "\n$ a \\\n", "RUN \\\n", "a:\n\t", "=begin\n", "<b c=\"", "&a", "&a;", "$a$", "''", "''${", "?a", "-a ", "in ", "if ", "def ", "new ",
    ];

    [Fact]
    public void Twice_the_code_takes_about_twice_the_steps()
    {
        var catalogue = new Catalogue();
        List<string> faults = [];
        foreach (Entry entry in LanguageList.All)
        foreach (string pattern in Patterns)
        {
            long once = Work(catalogue, entry.Name, pattern, Length), twice = Work(catalogue, entry.Name, pattern, 2 * Length);
            string shown = pattern.Replace("\n", "\\n", StringComparison.Ordinal);
            if (twice > 2.2 * once + Length) faults.Add($"{entry.Name}, {shown}: {once} steps, then {twice}");
            if (twice > MostStepsForOne * 2L * Length) faults.Add($"{entry.Name}, {shown}: {twice / (2 * Length)} steps for each character");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static long Work(Catalogue catalogue, string language, string pattern, int length)
    {
        string code = string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));
        return Highlighter.Highlight(catalogue, language, code).Work;
    }
}
