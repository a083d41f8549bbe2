using System.Text;

namespace Blog.Tests.Articles.Syntax;

/// <summary>
/// Code that no one would write: pieces of samples, of signs that open and close things, and of characters that are hard to cut.
/// </summary>
internal static class HostileCode
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "`", "\"\"\"", "'''", "```", "/*", "*/", "//", "#", "--", "<!--", "-->", "{", "}", "(", ")", "[", "]", "<",
        ">", "</", "/>", "${", "#{", "$(", "{{", "}}",
        "<<EOF", "\nEOF\n", "<<<", "@", "$", "\\", "\\(", "\\u{", "r#\"", "R\"x(", ")x\"", "[[", "]]", "[==[", "%w[", "~r/", "q{",
        "s/", "$$", "$tag$", ":", "=", "|", "&", ";", ",", ".", "..", "?", "!",
        "\n", "\n\n", "\r\n", "\t", " ", "    ", "\n- ", "\n# ", "\n+", "\n@@", "\n---\n", "\n~~~\n", "key: |\n", "class ",
        "def ", "fn ", "=begin\n", "{-", "-}", "(*", "*)", "%{", "''", "=>",
        "<script>", "</script>", "<style>", "<?php", "?>", "<a b=", "]]>", "<![CDATA[", "0x", "1e+", "1.", ".5", "word", "Word",
        "WORD", "é", "日本", "😀", "👩\u200D🚀", "\uD83D", "\uDE00", "\0", "\u2028",
    ];

    public static string Random(Random random)
    {
        var text = new StringBuilder();
        for (int count = random.Next(1, 40); count > 0; count--)
            text.Append(random.Next(12) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    /// <summary>The code with some places cut out, put elsewhere, or replaced.</summary>
    public static string Mutated(string code, Random random)
    {
        var text = new StringBuilder(code);
        for (int count = random.Next(1, 8); count > 0 && text.Length > 0; count--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(12), text.Length - at);
            if (random.Next(3) > 0) text.Remove(at, length);
            if (random.Next(3) > 0) text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
