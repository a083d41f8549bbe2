namespace Blog.Terminal.Text;

/// <summary>Reads the three-stage tables that tests/Tables writes: a byte for any code point in three steps.</summary>
internal static class CodePointTrie
{
    private const int BlockBits = 5;
    private const int BlockMask = (1 << BlockBits) - 1;

    public static byte Find(ReadOnlySpan<byte> roots, ReadOnlySpan<ushort> branches, ReadOnlySpan<byte> leaves, int codePoint)
    {
        int branch = roots[codePoint >> (2 * BlockBits)];
        int leaf = branches[(branch << BlockBits) | ((codePoint >> BlockBits) & BlockMask)];
        return leaves[(leaf << BlockBits) | (codePoint & BlockMask)];
    }
}
