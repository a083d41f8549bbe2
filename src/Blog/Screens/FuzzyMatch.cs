namespace Blog.Screens;

/// <summary>Finds what somebody means by a few letters: all of them in order, those at the start of words first.</summary>
internal static class FuzzyMatch
{
    private const int WordStart = 8, InARow = 4, Miss = -1;

    /// <summary>How well a text fits a pattern, whatever the case: the greater the better, or null when letters are missing.</summary>
    /// <remarks>Words of the pattern may come in any order. Linear in both lengths.</remarks>
    internal static int? Score(string pattern, string text)
    {
        int total = 0;
        foreach (Range range in pattern.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = pattern.AsSpan(range);
            if (word.IsEmpty) continue;
            if (ScoreWord(word, text) is not { } score) return null;
            total += score;
        }

        return total;
    }

    private static int? ScoreWord(ReadOnlySpan<char> word, string text)
    {
        int whole = text.AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (whole >= 0) return (word.Length * (WordStart + InARow)) + (StartsWord(text, whole) ? WordStart : 0) - whole;

        int score = 0, at = 0, last = -2;
        foreach (char letter in word)
        {
            int found = text.AsSpan(at).IndexOfAny(char.ToLowerInvariant(letter), char.ToUpperInvariant(letter));
            if (found < 0) return null;
            at += found;
            score += StartsWord(text, at) ? WordStart : at == last + 1 ? InARow : Miss;
            last = at++;
        }

        return score;
    }

    private static bool StartsWord(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);
}
