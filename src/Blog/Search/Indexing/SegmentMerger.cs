using Blog.Posts;

namespace Blog.Search.Indexing;

/// <summary>Makes one segment of several: words that both have are kept once.</summary>
internal static class SegmentMerger
{
    /// <summary>Merges by pairs, so that each word is moved a few times only.</summary>
    public static Segment Merge(IReadOnlyList<Segment> segments)
    {
        if (segments.Count == 0) return Segment.Empty;
        List<Segment> round = [.. segments];
        while (round.Count > 1)
        {
            List<Segment> next = [];
            for (int i = 0; i < round.Count; i += 2) next.Add(i + 1 < round.Count ? Merge(round[i], round[i + 1]) : round[i]);
            round = next;
        }

        return round[0];
    }

    /// <summary>The posts of the second come after those of the first.</summary>
    private static Segment Merge(Segment a, Segment b)
    {
        Output output = new(a.WordCount + b.WordCount);
        int i = 0, j = 0;
        while (i < a.WordCount || j < b.WordCount)
        {
            int order = i == a.WordCount ? 1 : j == b.WordCount ? -1 : a.Word(i).SequenceCompareTo(b.Word(j));
            ReadOnlySpan<byte> word = order <= 0 ? a.Word(i) : b.Word(j);
            int last = order <= 0 ? output.Append(a.PostingBytes(i++)) : -1;
            if (order >= 0) output.AppendShifted(b.PostingBytes(j++), a.Posts.Length - last - 1);
            output.EndWord(word);
        }

        return output.ToSegment([.. a.Posts, .. b.Posts]);
    }

    private sealed class Output(int words)
    {
        private readonly ByteWriter _words = new();
        private readonly ByteWriter _postings = new();
        private readonly int[] _wordEnds = new int[words];
        private readonly int[] _postingEnds = new int[words];
        private int _count;

        /// <returns>The number of the last post.</returns>
        public int Append(ReadOnlySpan<byte> postings)
        {
            _postings.Add(postings);
            Postings reader = new(postings);
            while (reader.Read())
            {
            }

            return reader.Post;
        }

        /// <summary>Only the first number says where the postings begin: the rest is relative to it.</summary>
        public void AppendShifted(ReadOnlySpan<byte> postings, int shift)
        {
            int first = VarInt.Read(ref postings);
            VarInt.Write(_postings, first + shift);
            _postings.Add(postings);
        }

        public void EndWord(ReadOnlySpan<byte> word)
        {
            _words.Add(word);
            _wordEnds[_count] = _words.Length;
            _postingEnds[_count++] = _postings.Length;
        }

        public Segment ToSegment(Post[] posts) =>
            new(posts, _words.ToArray(), _wordEnds[.._count], _postings.ToArray(), _postingEnds[.._count]);
    }
}
