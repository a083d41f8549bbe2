using System.Text;

namespace Blog.Articles.Formulas;

/// <summary>Letters of other alphabets, where Unicode has them (Mathematical Alphanumeric Symbols); the rest stay as they are.</summary>
internal static class MathAlphabets
{
    public static bool IsKnown(string command) => command is "mathbb" or "Bbb" or "mathcal" or "mathscr" or "cal" or "mathfrak" or "frak";

    public static string Write(string command, string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) written.Append(Of(command, rune));
        return written.ToString();
    }

    private static Rune Of(string command, Rune rune) => command switch
    {
        "mathbb" or "Bbb" => Letter(rune, 0x1D538, 0x1D552, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
        "mathcal" or "mathscr" or "cal" => Letter(rune, 0x1D49C, 0x1D4B6, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
        _ => Letter(rune, 0x1D504, 0x1D51E, 0, "CℭHℌIℑRℜZℨ"),
    };

    /// <param name="exceptions">Letters that had a place of their own before Unicode made the alphabets: the plain letter, then the other.</param>
    private static Rune Letter(Rune rune, int upper, int lower, int digit, string exceptions)
    {
        if (!rune.IsAscii) return rune;
        char c = (char)rune.Value;
        for (int i = 0; i < exceptions.Length; i += 2)
        {
            if (exceptions[i] == c) return new Rune(exceptions[i + 1]);
        }

        return c switch
        {
            >= 'A' and <= 'Z' => new Rune(upper + c - 'A'),
            >= 'a' and <= 'z' => new Rune(lower + c - 'a'),
            >= '0' and <= '9' when digit > 0 => new Rune(digit + c - '0'),
            _ => rune,
        };
    }
}
