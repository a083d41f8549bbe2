using System.Text;

namespace Blog.Benchmarks.Text;

/// <summary>English-looking text of any length, the same on every run.</summary>
internal static class SampleProse
{
    private static readonly string[] Words =
        ("the of and to a in is that it was for on are as with they be at one have this from or had by but some what there we out "
            + "other were all your when up use how said each she which their time will way about many then them would write like so these "
            + "reader terminal paragraph measure spacing algorithm typography engineer production deployment architecture consequence "
            + "observability understanding infrastructure synchronization responsibility small plain words carry most weight because nobody "
            + "has to look twice before going further along").Split(' ');

    /// <summary>One paragraph of so many words, in sentences of four to twenty words.</summary>
    public static string Paragraph(int words, int seed = 1)
    {
        Random random = new(seed);
        StringBuilder text = new();
        for (int left = 0; words > 0; words--, left--)
        {
            bool first = left <= 0;
            if (first) left = random.Next(4, 21);
            string word = Words[random.Next(Words.Length)];
            text.Append(first ? char.ToUpperInvariant(word[0]) + word[1..] : word);
            text.Append(left == 1 || words == 1 ? "." : random.Next(12) == 0 ? "," : "");
            if (words > 1) text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>Paragraphs of 20 to 120 words, together about so many characters.</summary>
    public static string[] Paragraphs(int characters)
    {
        List<string> paragraphs = [];
        for (int seed = 1; characters > 0; seed++)
        {
            paragraphs.Add(Paragraph(20 + seed * 37 % 101, seed));
            characters -= paragraphs[^1].Length;
        }

        return [.. paragraphs];
    }
}
