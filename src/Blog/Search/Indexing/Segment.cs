using System.Text;
using Blog.Posts;

namespace Blog.Search.Indexing;

/// <summary>
/// An index over some posts that never changes: the words in order as UTF-8, end to end, and for each the posts that have it, as
/// pairs of numbers of seven bits a byte: how many posts further, and the weight there.
/// </summary>
/// <param name="posts">The posts by their numbers in this segment.</param>
/// <param name="words">All words end to end.</param>
/// <param name="wordEnds">Where each ends.</param>
/// <param name="postings">All postings end to end.</param>
/// <param name="postingEnds">Where those of each word end.</param>
internal sealed class Segment(Post[] posts, byte[] words, int[] wordEnds, byte[] postings, int[] postingEnds)
{
    public static Segment Empty { get; } = new([], [], [], [], []);

    public Post[] Posts => posts;

    public int WordCount => wordEnds.Length;

    /// <summary>What it takes in memory, without the posts themselves.</summary>
    public long Bytes => words.Length + postings.Length + (4L * (wordEnds.Length + postingEnds.Length)) + (8L * posts.Length);

    public ReadOnlySpan<byte> Word(int index) => words.AsSpan(Start(wordEnds, index)..wordEnds[index]);

    public ReadOnlySpan<byte> PostingBytes(int index) => postings.AsSpan(Start(postingEnds, index)..postingEnds[index]);

    public Postings Postings(int index) => new(PostingBytes(index));

    /// <summary>The words that begin so: the first, and the one after the last.</summary>
    public (int First, int End) Range(ReadOnlySpan<char> prefix)
    {
        Span<byte> buffer = stackalloc byte[3 * prefix.Length];
        ReadOnlySpan<byte> bytes = buffer[..Encoding.UTF8.GetBytes(prefix, buffer)];
        int first = FirstNotBelow(bytes, 0);
        int low = first, high = WordCount;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Word(middle).StartsWith(bytes)) low = middle + 1;
            else high = middle;
        }

        return (first, low);
    }

    /// <summary>The word's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<byte> buffer = stackalloc byte[3 * word.Length];
        ReadOnlySpan<byte> bytes = buffer[..Encoding.UTF8.GetBytes(word, buffer)];
        int at = FirstNotBelow(bytes, 0);
        return at < WordCount && Word(at).SequenceEqual(bytes) ? at : -1;
    }

    private int FirstNotBelow(ReadOnlySpan<byte> bytes, int low)
    {
        int high = WordCount;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Word(middle).SequenceCompareTo(bytes) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Start(int[] ends, int index) => index == 0 ? 0 : ends[index - 1];
}
