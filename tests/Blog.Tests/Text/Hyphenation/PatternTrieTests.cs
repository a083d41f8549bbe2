using System.Text;
using Blog.Terminal.Text.Hyphenation;

namespace Blog.Tests.Text.Hyphenation;

public class PatternTrieTests
{
    [Fact]
    public void Patterns_apply_wherever_their_letters_stand()
    {
        // Liang's own example: hyphenation from eight of the patterns.
        Assert.Equal("hy-phen-ation", Divide("hyphenation", "1na", "1tio", "2io", "hy3ph", "hena4", "he2n", "hen5at", "n2at", "o2n"));
    }

    [Fact]
    public void The_highest_level_wins_and_odd_ones_divide() => Assert.Equal("ab-cd", Divide("abcd", "a1b2c", "a2b", "b3c"));

    [Fact]
    public void A_full_stop_is_the_edge_of_the_word() => Assert.Equal("a-baba", Divide("ababa", ".a1b"));

    [Fact]
    public void Every_pattern_of_every_file_is_found_again()
    {
        foreach (string tag in (string[])["da", "de", "en-GB", "en-US", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "uk"])
        {
            byte[] text = Read(tag);
            PatternTrie trie = new(text, Start(text));
            string? missing = Patterns(text).FirstOrDefault(pattern => !Applies(trie, pattern));
            Assert.True(missing is null, $"{tag}: {missing} is not in the trie");
        }
    }

    [Fact]
    public void Every_file_says_under_which_licence_it_stands()
    {
        foreach (string name in typeof(PatternTrie).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Hyphenation/")))
        {
            string head = string.Concat(Encoding.UTF8.GetString(Read(name["Hyphenation/".Length..])).Split('\n').TakeWhile(line => line.StartsWith('%')));
            Assert.Contains("licence:", head);
            Assert.Contains("copyright:", head);
            Assert.DoesNotContain("GPL", head);
        }
    }

    private static bool Applies(PatternTrie trie, string pattern)
    {
        byte[] letters = Encoding.UTF8.GetBytes(string.Concat(pattern.Where(c => !char.IsAsciiDigit(c))));
        byte[] levels = new byte[letters.Length + 1];
        trie.Mark(letters, levels);

        int at = 0;
        foreach (byte b in Encoding.UTF8.GetBytes(pattern))
        {
            if (!char.IsAsciiDigit((char)b)) at++;
            else if (levels[at] < b - '0') return false;
        }

        return true;
    }

    private static string[] Patterns(byte[] text) =>
        Encoding.UTF8.GetString(text.AsSpan(Start(text))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>After the head, and the two lines with the fewest letters.</summary>
    private static int Start(byte[] text)
    {
        string[] lines = Encoding.UTF8.GetString(text).Split('\n');
        return Encoding.UTF8.GetByteCount(string.Concat(lines.TakeWhile(line => line.StartsWith('%')).Select(line => line + "\n"))) + "left 2\nright 2\n".Length;
    }

    private static byte[] Read(string tag)
    {
        using Stream stream = typeof(PatternTrie).Assembly.GetManifestResourceStream($"Hyphenation/{tag}")!;
        byte[] text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }

    private static string Divide(string word, params string[] patterns)
    {
        // Sorted by their letters, as the trie asks.
        byte[] text = Encoding.ASCII.GetBytes("\n" + string.Join('\n', patterns.OrderBy(pattern => string.Concat(pattern.Where(c => !char.IsAsciiDigit(c))), StringComparer.Ordinal)));
        byte[] levels = new byte[word.Length + 3];
        new PatternTrie(text, 1).Mark(Encoding.ASCII.GetBytes($".{word}."), levels);
        return string.Concat(word.Select((letter, i) => (levels[i + 1] & 1) == 1 ? $"-{letter}" : $"{letter}"));
    }
}
