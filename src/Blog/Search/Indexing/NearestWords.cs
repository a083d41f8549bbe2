using System.Collections.Immutable;
using System.Text;
using Blog.Search.Folding;
using Blog.Search.Words;

namespace Blog.Search.Indexing;

/// <summary>Looks through all words of an index for those that begin with a word that was not found, or are most like it.</summary>
internal static class NearestWords
{
    /// <summary>A short word has too many neighbours at two edits.</summary>
    private const int LongWord = 6;

    public static ImmutableArray<string> To(string word, IReadOnlyList<IndexPart> parts, int most)
    {
        string folded = Fold.Text(word.Trim());
        if (folded.Length is < 3 or > WordReader.MaxLength) return [];

        Dictionary<string, (int Distance, int Uses)> near = new(StringComparer.Ordinal);
        foreach (IndexPart part in parts) Collect(folded, part, near);
        return
        [
            .. near.OrderBy(pair => pair.Value.Distance)
                .ThenByDescending(pair => pair.Value.Uses)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(most)
                .Select(pair => pair.Key),
        ];
    }

    private static void Collect(string word, IndexPart part, Dictionary<string, (int Distance, int Uses)> near)
    {
        int reach = word.Length >= LongWord ? 2 : 1;
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        for (int i = 0; i < part.Segment.WordCount; i++)
        {
            ReadOnlySpan<byte> utf8 = part.Segment.Word(i);
            if (utf8.Length < word.Length - reach) continue;
            ReadOnlySpan<char> other = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];

            // What begins like it is likelier meant than any slip of the fingers.
            int distance = other.StartsWith(word, StringComparison.Ordinal) ? 0 : EditDistance.Of(word, other, reach);
            if (other.Length == word.Length && distance == 0) continue;
            if (distance > reach) continue;
            string text = other.ToString();
            int uses = part.Segment.PostingBytes(i).Length + (near.TryGetValue(text, out (int Distance, int Uses) known) ? known.Uses : 0);
            near[text] = (distance, uses);
        }
    }
}
