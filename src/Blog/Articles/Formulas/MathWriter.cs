using System.Globalization;
using System.Text;
using Blog.Articles.Inlines;

namespace Blog.Articles.Formulas;

/// <summary>A formula in one line of Unicode.</summary>
internal static class MathWriter
{
    public static string Write(MathNode node) => new MathLine().Add(node).ToString().Trim();

    public static (string Text, MathClass Class) WriteAtom(MathNode node) => node switch
    {
        MathSign sign => (sign.Text, sign.Class),
        MathScripts scripts => WriteScripts(scripts),
        MathFraction fraction => (WriteFraction(fraction), MathClass.Ordinary),
        MathRoot root => (WriteRoot(root), MathClass.Ordinary),
        MathAccent accent => (WriteAccent(accent), MathClass.Ordinary),
        MathTable table => (WriteTable(table), MathClass.Ordinary),
        _ => (Write(node), MathClass.Ordinary),
    };

    private static (string Text, MathClass Class) WriteScripts(MathScripts scripts)
    {
        (string text, MathClass kind) = WriteAtom(scripts.Base);
        if (scripts.Base is MathRow && text.Length > 1 && !IsBracketed(text)) text = $"({text})";
        string sub = scripts.Sub is null ? "" : Script(scripts.Sub, ScriptText.Subscript, '_');
        string super = scripts.Super is null ? "" : Script(scripts.Super, Superscript, '^');
        return (text + sub + super, kind);
    }

    private static string Script(MathNode node, Func<string, string?> script, char sign)
    {
        string text = Write(node);
        string tight = text.Replace(" ", "", StringComparison.Ordinal);
        if (script(tight) is { } scripted) return scripted;
        return new StringInfo(tight).LengthInTextElements == 1 ? $"{sign}{tight}" : $"{sign}({text})";
    }

    private static string? Superscript(string text) => text switch
    {
        "∘" or "°" => "°",
        "⊤" => "ᵀ",
        _ when text.All(c => c is '′' or '*' or '†' or '‡') => text,
        _ => ScriptText.Superscript(text),
    };

    private static string WriteFraction(MathFraction fraction)
    {
        string above = Write(fraction.Above), below = Write(fraction.Below);
        if (!fraction.HasBar) return $"({above} choose {below})";
        if (Vulgar(above, below) is { } vulgar) return vulgar;
        return $"{Grouped(above, isBelow: false)}/{Grouped(below, isBelow: true)}";
    }

    private static string? Vulgar(string above, string below) => (above, below) switch
    {
        ("1", "2") => "½",
        ("1", "3") => "⅓",
        ("2", "3") => "⅔",
        ("1", "4") => "¼",
        ("3", "4") => "¾",
        ("1", "5") => "⅕",
        ("1", "6") => "⅙",
        ("1", "8") => "⅛",
        _ => null,
    };

    /// <summary>In brackets where the stroke would bind tighter: <c>(a + b)/c</c>, <c>1/(2a)</c>.</summary>
    private static string Grouped(string text, bool isBelow)
    {
        if (IsBracketed(text)) return text;
        bool isSingle = !HasOutside(text, " /") && (!isBelow || text.All(char.IsDigit) || Units(text) <= 1);
        return isSingle ? text : $"({text})";
    }

    /// <summary>True where the bracket at the start closes at the end.</summary>
    private static bool IsBracketed(string text)
    {
        if (text.Length < 2 || text[0] is not ('(' or '[' or '{' or '|' or '⟨' or '⌊' or '⌈')) return false;
        if (text[0] == '|') return text.IndexOf('|', 1) == text.Length - 1;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '{' or '⟨' or '⌊' or '⌈') depth++;
            if (text[i] is ')' or ']' or '}' or '⟩' or '⌋' or '⌉' && --depth == 0) return i == text.Length - 1;
        }

        return false;
    }

    /// <summary>True where one of some signs stands outside all brackets.</summary>
    private static bool HasOutside(string text, string signs)
    {
        int depth = 0;
        foreach (char c in text)
        {
            if (c is '(' or '[' or '{') depth++;
            else if (c is ')' or ']' or '}') depth--;
            else if (depth == 0 && signs.Contains(c, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>How many letters and signs stand beside each other, their marks and scripts not counted.</summary>
    private static int Units(string text) => text.EnumerateRunes().Count(rune => Rune.IsLetterOrDigit(rune) && !ScriptText.IsScript(rune));

    private static string WriteRoot(MathRoot root)
    {
        string inside = Write(root.Inside);
        string sign = root.Index is null ? "√" : Write(root.Index) switch
        {
            "2" => "√",
            "3" => "∛",
            "4" => "∜",
            var index => (ScriptText.Superscript(index) ?? $"[{index}]") + "√",
        };
        bool isSingle = Units(inside) <= 1 && !inside.Contains(' ', StringComparison.Ordinal) || inside.All(char.IsDigit);
        return sign + (isSingle ? inside : $"({inside})");
    }

    private static string WriteAccent(MathAccent accent)
    {
        string inside = Write(accent.Inside);
        bool isLine = accent.Mark is '\u0305' or '\u0332';
        var text = new StringBuilder();
        TextElementEnumerator clusters = StringInfo.GetTextElementEnumerator(inside);
        for (int i = 0; clusters.MoveNext(); i++)
        {
            text.Append(clusters.GetTextElement());
            if (i == 0 || isLine) text.Append(accent.Mark);
        }

        return text.ToString();
    }

    private static string WriteTable(MathTable table)
    {
        (string open, string close) = MathCommands.Brackets(table.Environment);
        string between = MathCommands.IsAligned(table.Environment) ? "" : " ";
        return open + string.Join("; ", table.Rows.Select(row => string.Join(between, row.Select(Write)))) + close;
    }
}
