using System.Buffers;

namespace Blog.Search.Words;

/// <summary>
/// What is left of an English word without its plural, <c>-ing</c> or <c>-ed</c>. Light on purpose: nothing is stemmed that would bring
/// words of another meaning together (<c>-er</c>, <c>-ly</c>, <c>-tion</c> stay). A stem is compared, never shown: <c>caching</c> and
/// <c>caches</c> have the stem <c>cach</c>.
/// </summary>
internal static class Stem
{
    /// <summary>Shorter words are their own stems, and no stem is shorter.</summary>
    private const int MinLength = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem is a beginning of the word, but that its last letter may be another one (<c>studies</c>, <c>study</c>): room for the word is enough.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length <= MinLength || !IsEnglish(word)) return word;
        word.CopyTo(buffer);
        Span<char> stem = buffer[..word.Length];
        stem = WithoutEnding(WithoutPlural(stem));
        if (stem.Length > MinLength && stem[^1] == 'e') stem = stem[..^1];
        return stem.Length < MinLength ? word : stem;
    }

    public static string Of(string word)
    {
        Span<char> buffer = stackalloc char[word.Length];
        return Of(word, buffer).ToString();
    }

    /// <summary>The stem of a word that can have other forms; null for one that cannot.</summary>
    public static string? Shared(string word) => word.Length >= MinLength && IsEnglish(word) ? Of(word) : null;

    private static Span<char> WithoutPlural(Span<char> word)
    {
        if (word is not [.., not ('s' or 'u' or 'i'), 's']) return word;
        if (word is [_, _, .., 'i', 'e', 's']) return WithY(word);
        bool isHissing = word is [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'];
        return isHissing ? word[..^2] : word[..^1];
    }

    private static Span<char> WithoutEnding(Span<char> word)
    {
        if (word is [_, _, .., 'i', 'e', 'd']) return WithY(word);
        int ending = word.EndsWith("ing") ? 3 : word.EndsWith("ed") && word is not [.., 'e', 'e', 'd'] ? 2 : 0;
        Span<char> stem = word[..^ending];
        if (ending == 0 || stem.Length < MinLength || !stem.ContainsAny(Vowels)) return word;
        bool isDoubled = stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o');
        return isDoubled && stem.Length > MinLength ? stem[..^1] : stem;
    }

    /// <summary><c>ies</c> and <c>ied</c> become <c>y</c>.</summary>
    private static Span<char> WithY(Span<char> word)
    {
        word[^3] = 'y';
        return word[..^2];
    }

    private static bool IsEnglish(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('a', 'z') < 0;
}
