using System.Text;
using Blog.Posts;

namespace Blog.Search.Indexing;

/// <summary>Makes a segment of posts, one after the other: begin one, add its words, end it.</summary>
internal sealed class SegmentWriter
{
    private readonly List<Post> _posts = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<Entry> _entries = [];
    private readonly List<int> _touched = [];
    private int[] _counts = new int[1024];
    private int _length;

    public SegmentWriter() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers of posts and weights, still in the order of posts.</summary>
    private readonly record struct Entry(int Word, int Post, int Weight);

    public int Count => _posts.Count;

    /// <param name="word">Folded.</param>
    /// <param name="count">How often it counts here.</param>
    public void Add(ReadOnlySpan<char> word, int count)
    {
        if (!_lookup.TryGetValue(word, out int id))
        {
            id = _ids.Count;
            _ids.Add(word.ToString(), id);
            if (id == _counts.Length) Array.Resize(ref _counts, 2 * id);
        }

        if (_counts[id] == 0) _touched.Add(id);
        _counts[id] += count;
        _length++;
    }

    /// <summary>Ends a post; the words that were added since the last one are its.</summary>
    /// <param name="weigh">Gives the weight of a count in a post of so many words, see <see cref="FieldWeights"/>.</param>
    public void End(Post post, Func<int, int, int> weigh)
    {
        foreach (int id in _touched)
        {
            _entries.Add(new Entry(id, _posts.Count, weigh(_counts[id], _length)));
            _counts[id] = 0;
        }

        _touched.Clear();
        _length = 0;
        _posts.Add(post);
    }

    public Segment ToSegment()
    {
        (byte[] Bytes, int Id)[] words = [.. _ids.Select(pair => (Encoding.UTF8.GetBytes(pair.Key), pair.Value))];
        Array.Sort(words, (a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        Entry[] entries = ByWord(words);

        ByteWriter text = new();
        ByteWriter postings = new();
        int[] wordEnds = new int[words.Length];
        int[] postingEnds = new int[words.Length];
        int at = 0;
        for (int i = 0; i < words.Length; i++)
        {
            text.Add(words[i].Bytes);
            wordEnds[i] = text.Length;
            int previous = -1;
            for (; at < entries.Length && entries[at].Word == i; at++)
            {
                VarInt.Write(postings, entries[at].Post - previous - 1);
                VarInt.Write(postings, entries[at].Weight);
                previous = entries[at].Post;
            }

            postingEnds[i] = postings.Length;
        }

        return new Segment([.. _posts], text.ToArray(), wordEnds, postings.ToArray(), postingEnds);
    }

    /// <summary>The entries by the place of their words, those of one word still in the order of posts: a counting sort.</summary>
    private Entry[] ByWord((byte[] Bytes, int Id)[] words)
    {
        int[] place = new int[words.Length];
        for (int i = 0; i < words.Length; i++) place[words[i].Id] = i;

        int[] next = new int[words.Length + 1];
        foreach (Entry entry in _entries) next[place[entry.Word] + 1]++;
        for (int i = 1; i < next.Length; i++) next[i] += next[i - 1];

        Entry[] sorted = new Entry[_entries.Count];
        foreach (Entry entry in _entries)
        {
            int word = place[entry.Word];
            sorted[next[word]++] = entry with { Word = word };
        }

        return sorted;
    }
}
