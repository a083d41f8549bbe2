using System.Globalization;

namespace Blog.Terminal.Text;

public static partial class CellWidth
{
    /// <summary>The grapheme clusters of a text, in order (UAX 29, as .NET segments them).</summary>
    public static ClusterEnumerator Clusters(ReadOnlySpan<char> text) => new(text);

    /// <summary>The length of the first cluster of a text that is not empty, in UTF-16 units.</summary>
    private static int FirstClusterLength(ReadOnlySpan<char> text) =>
        text.Length == 1 || (NeverJoins(text[0]) && NeverJoins(text[1])) ? 1 : StringInfo.GetNextTextElementLength(text);

    /// <summary>
    /// True for the bulk of what is written in Latin, Chinese and Japanese: between two of these there is always a boundary, and
    /// .NET need not be asked.
    /// </summary>
    private static bool NeverJoins(char c) => c
        is (>= ' ' and < '\u0300')
        or (>= '\u2010' and <= '\u2027')
        or (>= '\u3000' and <= '\u3029') or (>= '\u3041' and <= '\u3096') or (>= '\u30A0' and <= '\u30FF')
        or (>= '\u3400' and <= '\u9FFF');

    public ref struct ClusterEnumerator(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly ClusterEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty) return false;
            int length = FirstClusterLength(_rest);
            Current = _rest[..length];
            _rest = _rest[length..];
            return true;
        }
    }
}
