using System.Diagnostics.CodeAnalysis;

namespace Blog.Terminal.Text.Hyphenation;

/// <summary>Liang's patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983) as a trie over UTF-8 bytes.</summary>
/// <remarks>
/// The patterns stand sorted by their letters, so one pass over them lays the nodes down in preorder: a node's first child is
/// the next node, and only its next sibling has to be remembered. The digits of a pattern are never copied: a node points to
/// its line in the text. German, the largest with 35,000 patterns, is ready within two milliseconds.
/// </remarks>
internal sealed class PatternTrie
{
    private readonly byte[] _text;
    private readonly int[] _roots = new int[256];
    private Node[] _nodes;
    private int _count = 1;

    /// <param name="text">Lines of patterns in ASCII digits and UTF-8 letters, sorted by the bytes of their letters.</param>
    /// <param name="start">Where the first pattern begins.</param>
    public PatternTrie(byte[] text, int start)
    {
        _text = text;
        _nodes = new Node[(text.Length - start) / 2 + 16];
        Build(start);
    }

    /// <summary>Raises each of <paramref name="levels"/>, one before each byte of the word, to the highest that a pattern gives.</summary>
    /// <param name="word">The word in lower case with a full stop at both ends.</param>
    public void Mark(ReadOnlySpan<byte> word, Span<byte> levels)
    {
        for (int start = 0; start < word.Length; start++)
        {
            int node = _roots[word[start]];
            for (int next = start + 1; node != 0; next++)
            {
                if (_nodes[node].Pattern > 0) Apply(_nodes[node].Pattern, levels[start..]);
                node = next < word.Length ? Child(node, word[next]) : 0;
            }
        }
    }

    private void Apply(int pattern, Span<byte> levels)
    {
        int at = 0;
        for (int i = pattern; i < _text.Length && _text[i] != '\n'; i++)
        {
            if (!IsDigit(_text[i])) at++;
            else levels[at] = Math.Max(levels[at], (byte)(_text[i] - '0'));
        }
    }

    private int Child(int node, byte letter)
    {
        if (!_nodes[node].HasChild) return 0;
        int child = node + 1;
        while (_nodes[child].Letter < letter)
        {
            child = _nodes[child].Sibling;
            if (child == 0) return 0;
        }

        return _nodes[child].Letter == letter ? child : 0;
    }

    private void Build(int start)
    {
        Span<int> path = stackalloc int[64];
        int depth = 0;
        for (int line = start; line < _text.Length;)
        {
            int at = 0;
            int i = line;
            for (bool shared = true; i < _text.Length && _text[i] != '\n'; i++)
            {
                byte letter = _text[i];
                if (IsDigit(letter)) continue;
                shared = shared && at < depth && _nodes[path[at]].Letter == letter;
                if (!shared)
                {
                    path[at] = Add(letter, at, path, depth);
                    depth = at + 1;
                }

                at++;
            }

            if (at > 0) _nodes[path[at - 1]].Pattern = line;
            line = i + 1;
        }
    }

    /// <summary>Adds a node at depth <paramref name="at"/>, beside the one that the path holds there, if it still holds one.</summary>
    private int Add(byte letter, int at, ReadOnlySpan<int> path, int depth)
    {
        int node = _count++;
        if (node == _nodes.Length) Array.Resize(ref _nodes, node * 2);
        _nodes[node].Letter = letter;
        if (at < depth) _nodes[path[at]].Sibling = node;
        else if (at > 0) _nodes[path[at - 1]].HasChild = true;
        if (at == 0) _roots[letter] = node;
        return node;
    }

    private static bool IsDigit(byte letter) => (uint)(letter - '0') <= 9;

    [SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
    private struct Node
    {
        private uint _packed;

        /// <summary>Where the pattern that ends here begins in the text, or 0.</summary>
        public int Pattern;

        public byte Letter
        {
            readonly get => (byte)_packed;
            set => _packed = (_packed & ~0xFFu) | value;
        }

        public bool HasChild
        {
            readonly get => (_packed & 0x100) != 0;
            set => _packed = (_packed & ~0x100u) | (value ? 0x100u : 0);
        }

        /// <summary>The next child of the same parent, its letter a higher byte, or 0.</summary>
        public int Sibling
        {
            readonly get => (int)(_packed >> 9);
            set => _packed = (_packed & 0x1FF) | ((uint)value << 9);
        }
    }
}
