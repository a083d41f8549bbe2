using System.Reflection;
using System.Text;

namespace Blog.Terminal.Text.Hyphenation;

/// <summary>Where the words of one language may be divided. The patterns' origin and licences: README.md in this folder.</summary>
public sealed class Hyphenator
{
    private const int LongestWord = 64;

    private static readonly Dictionary<string, Lazy<Hyphenator>> Known =
        new[] { "da", "de", "en-GB", "en-US", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "uk" }
            .ToDictionary(tag => tag, tag => new Lazy<Hyphenator>(() => Load(tag)), StringComparer.OrdinalIgnoreCase);

    private readonly PatternTrie _patterns;
    private readonly int _left;
    private readonly int _right;

    private Hyphenator(string tag, PatternTrie patterns, int left, int right)
    {
        _patterns = patterns;
        _left = left;
        _right = right;
        DividesNames = tag == "de";
    }

    /// <summary>
    /// True where a capital within a sentence does not tell a name from any other word, as with the nouns of German: then
    /// capitalized words are divided too. Elsewhere a name stays whole.
    /// </summary>
    public bool DividesNames { get; }

    /// <summary>The shortest word that has a place to be divided at, in letters.</summary>
    public int ShortestWord => _left + _right;

    /// <summary>The hyphenator for a language tag (BCP 47: <c>de</c>, <c>de-AT</c>, <c>en_GB</c>), or null for a language without one.</summary>
    public static Hyphenator? For(string? languageTag)
    {
        if (string.IsNullOrWhiteSpace(languageTag)) return null;
        string[] parts = languageTag.Trim().Split('-', '_');
        string name = parts[0].Equals("en", StringComparison.OrdinalIgnoreCase) ? English(parts) : parts[0];
        return Known.TryGetValue(name, out Lazy<Hyphenator>? hyphenator) ? hyphenator.Value : null;
    }

    /// <summary>Sets <paramref name="before"/> at each letter before which a hyphen may be put, and touches no other place.</summary>
    /// <returns>False when the word has no such place: it is short, has a capital after its first letter, or is no plain word.</returns>
    public bool Divide(ReadOnlySpan<char> word, Span<bool> before)
    {
        if (word.Length < ShortestWord || word.Length > LongestWord) return false;

        Span<byte> bytes = stackalloc byte[LongestWord * 3 + 2];
        int length = Fold(word, bytes);
        if (length == 0) return false;

        Span<byte> levels = stackalloc byte[length + 1];
        levels.Clear();
        _patterns.Mark(bytes[..length], levels);
        return Choose(levels, bytes[..length], before[..word.Length]);
    }

    private bool Choose(ReadOnlySpan<byte> levels, ReadOnlySpan<byte> bytes, Span<bool> before)
    {
        bool any = false;
        int letter = -1;
        for (int i = 1; i < bytes.Length - 1; i++)
        {
            if ((bytes[i] & 0xC0) == 0x80) continue;
            letter++;
            bool odd = (levels[i] & 1) == 1 && letter >= _left && letter <= before.Length - _right;
            if (!odd) continue;
            before[letter] = true;
            any = true;
        }

        return any;
    }

    /// <summary>The word in lower case and UTF-8 between two full stops, or 0 bytes for what is no plain word.</summary>
    private static int Fold(ReadOnlySpan<char> word, Span<byte> bytes)
    {
        int length = 0;
        bytes[length++] = (byte)'.';
        for (int i = 0; i < word.Length; i++)
        {
            char lower = char.ToLowerInvariant(word[i]);
            bool plain = char.IsLetter(lower) ? i == 0 || lower == word[i] : lower is '\'' or '’';
            if (!plain || !Rune.TryCreate(lower, out Rune letter)) return 0;
            length += letter.EncodeToUtf8(bytes[length..]);
        }

        bytes[length++] = (byte)'.';
        return length;
    }

    /// <summary>American patterns for English at large and for America, the Philippines and Liberia, British ones elsewhere.</summary>
    private static string English(string[] parts) =>
        parts.Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant() is null or "US" or "PH" or "LR" or "CA" ? "en-US" : "en-GB";

    private static Hyphenator Load(string tag)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Hyphenation/{tag}")!;
        byte[] text = new byte[stream.Length];
        stream.ReadExactly(text);

        int at = 0;
        while (text[at] == '%') NextLine();
        int left = Minimum("left "u8);
        int right = Minimum("right "u8);
        return new Hyphenator(tag, new PatternTrie(text, at), left, right);

        void NextLine() => at += text.AsSpan(at).IndexOf((byte)'\n') + 1;

        int Minimum(ReadOnlySpan<byte> name)
        {
            int value = text[at + name.Length] - '0';
            NextLine();
            return value;
        }
    }
}
