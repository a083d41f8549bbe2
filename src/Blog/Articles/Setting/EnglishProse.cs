using System.Buffers;

namespace Blog.Articles.Setting;

/// <summary>Knows English when it sees it. Most blogs in English never say so; a wrong guess would divide words where no reader expects it.</summary>
internal static class EnglishProse
{
    /// <summary>The start of the text that is looked at, in characters.</summary>
    private const int Looked = 4000;

    private const int FewestWords = 40;

    // In English prose one word in five or six is one of these; in other languages hardly one in a hundred.
    private static readonly string[] Common = ["the", "of", "and", "to", "is", "that", "it", "for", "with", "this", "you", "are"];

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n.,;:!?()[]{}\"'`*_#>/|<=-");

    /// <returns><c>en</c>, or null when the text is not plainly English.</returns>
    public static string? TagOf(string text)
    {
        int words = 0, common = 0;
        ReadOnlySpan<char> rest = text.AsSpan(0, Math.Min(text.Length, Looked));
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny(Separators);
            ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
            if (!word.IsEmpty)
            {
                words++;
                if (IsCommon(word)) common++;
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return words >= FewestWords && common * 12 >= words ? "en" : null;
    }

    private static bool IsCommon(ReadOnlySpan<char> word)
    {
        foreach (string common in Common)
        {
            if (word.Equals(common, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
