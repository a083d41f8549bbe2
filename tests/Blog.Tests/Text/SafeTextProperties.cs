using System.Globalization;
using System.Text;
using Blog.Terminal.Text;

namespace Blog.Tests.Text;

/// <summary>The gate against hostile text. The checks are written again from the promise, not from the gate's tables.</summary>
public class SafeTextProperties
{
    private static readonly string[] Pieces =
    [
        "word", " ", "é", "e\u0301", "日本", "😀", "👩\u200D🚀", "🇩🇪", "\u200C", "\u200D", "\uFE0F", "🏴",
        "\0", "\t", "\n", "\r", "\r\n", "\e", "\e[2J", "\e]0;title\a", "\eP", "\e\\", "\u007F", "\u0085", "\u009B", "\u009D",
        "\u061C", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u206F", "\u2028", "\u2029", "\uFEFF", "\uFFF9", "\uFFFF",
        "\u00AD", "\u200B", "\u2060", "\u0600", "\u1100", "\u1161", "\u11A8", "\u094D", "क", "\u0E33", "\u0327", "\U000E0067", "\U000E0062",
        "\U000E0073", "\U000E0063", "\U000E0074", "\U000E007F", "\U000E0001", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\U0001FFFE", "\U0001D173",
        new string('\u0334', 40), string.Concat(Enumerable.Repeat("\u0915\u094D", 40)), new string('\u1100', 40),
    ];

    [Fact]
    public void No_hostile_text_gets_a_control_through()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++)
        {
            string text = Hostile(random);
            string clean = SafeText.Clean(text);

            string? fault = Fault(clean);
            Assert.True(fault is null, $"seed {seed}, round {round}: {fault} in {Escape(clean)}, cleaned from {Escape(text)}");
            Assert.True(ReferenceEquals(clean, SafeText.Clean(clean)), $"seed {seed}, round {round}: not stable, {Escape(text)}");
        }
    }

    [Fact]
    public void Every_code_point_alone_comes_out_fit_to_print()
    {
        for (int c = 0; c <= 0x10FFFF; c++)
        {
            string text = c is >= 0xD800 and <= 0xDFFF ? ((char)c).ToString() : char.ConvertFromUtf32(c);
            string? fault = Fault(SafeText.Clean(text));
            Assert.True(fault is null, $"U+{c:X4}: {fault}");
        }
    }

    private static string Hostile(Random random)
    {
        var text = new StringBuilder();
        for (int pieces = random.Next(1, 24); pieces > 0; pieces--)
        {
            if (random.Next(8) == 0) text.Append((char)random.Next(0x10000));
            else text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static string? Fault(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c)) return $"the control U+{(int)c:X4}";
            if (c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F'))
                return $"the bidi control U+{(int)c:X4}";
            if (c is '\u2028' or '\u2029' or '\uFEFF' or '\u00AD' or '\u200B') return $"the invisible U+{(int)c:X4}";
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(c)) return $"the lone surrogate U+{(int)c:X4}";
        }

        foreach (Rune rune in text.EnumerateRunes())
            if ((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF) return $"the noncharacter U+{rune.Value:X4}";

        // Tags are left only inside flags.
        string withoutFlags = System.Text.RegularExpressions.Regex.Replace(text, "🏴(\uDB40[\uDC30-\uDC39\uDC61-\uDC7A]){3,5}\uDB40\uDC7F", "");
        if (withoutFlags.EnumerateRunes().Any(rune => rune.Value is >= 0xE0000 and <= 0xE007F)) return "a tag outside a flag";

        for (int i = 0; i < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, i);
            if (length > 32) return $"a cluster of {length} units";
            i += length;
        }

        return null;
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is > ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
