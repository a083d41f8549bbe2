using System.Globalization;

namespace Blog.Terminal.Text;

/// <summary>How many cells text takes. The one place where zero-width, wide and ambiguous characters are decided.</summary>
public static class CellWidth
{
    /// <summary>The cells of one grapheme cluster: 0, 1 or 2.</summary>
    public static int Of(ReadOnlySpan<char> cluster) => cluster.IsEmpty ? 0 : 1;

    /// <summary>The cells of a text.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (ReadOnlySpan<char> cluster in Clusters(text)) width += Of(cluster);
        return width;
    }

    /// <summary>True where terminals are known to disagree about the width, so that the cursor has to be placed again.</summary>
    public static bool IsDisputed(ReadOnlySpan<char> cluster) => cluster.Length > 1;

    /// <summary>The grapheme clusters of a text, in order (UAX 29, as .NET segments them).</summary>
    public static ClusterEnumerator Clusters(ReadOnlySpan<char> text) => new(text);

    public ref struct ClusterEnumerator(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly ClusterEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty) return false;
            int length = StringInfo.GetNextTextElementLength(_rest);
            Current = _rest[..length];
            _rest = _rest[length..];
            return true;
        }
    }
}
