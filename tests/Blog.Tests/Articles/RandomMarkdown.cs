using System.Text;

namespace Blog.Tests.Articles;

/// <summary>Markdown that nobody would write, made of everything that somebody might.</summary>
internal sealed class RandomMarkdown(int seed)
{
    private static readonly string[] Words =
    [
        "the", "log", "engineer", "in", "production", "a", "I", "Übermut", "naïve", "日本語のテキスト", "한국어", "привет", "שלום", "مرحبا", "supercalifragilisticexpialidocious",
        "x86_64", "3.14", "10\u00a0000", "C++", "don’t", "👩‍👩‍👧", "🇩🇪", "e\u0301", "snake_case_name", "2*3", "a|b", "<", ">", "&amp;", "&#27;", "&copy;", "\\*", "\\\\", "#", "1.", "-", "+", "~", "^",
        "https://example.org/a/very/long/path?with=query#fragment", "me@example.org", "$5", "{brace}", "[bracket]", "(paren)", "`", "**", "_", "\u202Eevil", "\u0007", "…",
    ];

    private readonly Random _random = new(seed);

    public string Document() => string.Join("\n\n", Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Block(0)));

    private string Block(int depth) => _random.Next(depth > 3 ? 8 : 17) switch
    {
        0 => new string('#', _random.Next(1, 7)) + " " + Line(),
        1 => "```" + Pick("", "rust", "js {1,3} title=\"x\"", "math", "diff") + "\n" + Lines() + "\n```",
        2 => "    " + Words[_random.Next(Words.Length)],
        3 => Pick("---", "***", "[[toc]]", "{{< youtube abc >}}", "{% include x.html a=\"b\" %}", "<hr>", "![alt text](a.png \"title\")"),
        4 => "$$\n" + Pick("a^2 + b^2", "\\frac{a}{b}", "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}", "\\unknown{x}") + "\n$$",
        5 or 6 or 7 => Paragraph(),
        8 => Prefixed(Pick("> ", "> "), Block(depth + 1)),
        9 => List("- ", depth),
        10 => List(_random.Next(1, 120) + ". ", depth),
        11 => Table(),
        12 => $"<div{Pick("", " align=\"center\"")}>\n{Pick("", "\n")}{Block(depth + 1)}\n{Pick("", "\n")}</div>",
        13 => $"<details{Pick("", " open")}>\n<summary>{Inline(0)}</summary>\n\n{Block(depth + 1)}\n\n</details>",
        14 => $"> [!{Pick("NOTE", "WARNING", "odd")}]\n" + Prefixed("> ", Block(depth + 1)),
        // Behind a task's box Markdig takes the colons for text.
        15 when depth == 0 => $":::{Pick("note", "tip[Title]", " warning A title", "details More")}\n{Block(depth + 1)}\n:::",
        _ => $"Text[^{seed}].\n\n[^{seed}]: " + Line(),
    };

    private string Paragraph() => string.Join(Pick("\n", "  \n", "\\\n"), Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Line()));

    private string Line() => string.Join(' ', Enumerable.Range(0, _random.Next(1, 14)).Select(_ => Inline(0)));

    private string Lines() => string.Join('\n', Enumerable.Range(0, _random.Next(0, 5)).Select(_ => Pick("", "\t", "    ") + Word() + " " + Word()));

    private string Inline(int depth) => _random.Next(depth > 2 ? 1 : 26) switch
    {
        0 => $"`{Word()} {Word()}`",
        1 => $"*{Inline(depth + 1)} {Word()}*",
        2 => $"**{Inline(depth + 1)}**",
        3 => $"~~{Word()}~~",
        4 => $"[{Inline(depth + 1)}]({Pick("https://example.org", "/local", "{{< ref \"a b.md\" >}}", "javascript:alert(1)")})",
        5 => $"![{Word()}](a.png)",
        6 => $"<{Pick("b", "kbd", "sup", "sub", "mark", "q", "custom")}>{Inline(depth + 1)}</b>",
        7 => Pick("<br>", "<!-- c -->", ":tada:", "$x^2$", "{{ page.title }}", "[[wiki|page]]", "x^2^", "H~2~O", "==m=="),
        _ => Word(),
    };

    private string Word() => Words[_random.Next(Words.Length)];

    private string List(string marker, int depth)
    {
        string indent = new(' ', marker.Length);
        return string.Join(Pick("\n", "\n\n"), Enumerable.Range(0, _random.Next(1, 4)).Select(_ =>
            marker + Pick("", "[ ] ", "[x] ") + Prefixed(indent, Block(depth + 1))[indent.Length..]));
    }

    private string Table()
    {
        int columns = _random.Next(1, 6);
        var table = new StringBuilder();
        for (int row = 0; row < _random.Next(2, 6); row++)
        {
            if (row == 1) table.Append('|').Insert(table.Length, Pick("---|", ":--|", "--:|", ":-:|"), columns).Append('\n');
            table.Append('|');
            for (int i = 0; i < columns; i++) table.Append(Inline(1).Replace("|", "", StringComparison.Ordinal)).Append('|');
            table.Append('\n');
        }

        return table.ToString();
    }

    private static string Prefixed(string prefix, string text) => prefix + text.Replace("\n", "\n" + prefix, StringComparison.Ordinal);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
