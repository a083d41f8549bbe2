namespace Blog.Tables;

/// <summary>
/// A byte per code point in three stages, with equal blocks stored once: roots name branches, branches name leaves, leaves hold
/// the values. Blocks of 32 came out smallest for both properties; <c>CodePointTrie</c> in the product reads them.
/// </summary>
public sealed class Trie
{
    private const int BlockSize = 32;

    public Trie(byte[] values)
    {
        (ushort[] leafOf, Leaves) = Share(values);
        (ushort[] branchOf, Branches) = Share(leafOf);
        Roots = Array.ConvertAll(branchOf, branch => checked((byte)branch));
    }

    public byte[] Roots { get; }

    public ushort[] Branches { get; }

    public byte[] Leaves { get; }

    /// <summary>Cuts into blocks: which block stands where, and the different blocks end to end, the first one first.</summary>
    public static (ushort[] Which, T[] Blocks) Share<T>(T[] items)
    {
        Dictionary<string, ushort> known = [];
        List<T> blocks = [];
        ushort[] which = [.. items.Chunk(BlockSize).Select(block =>
        {
            string key = string.Join(',', block);
            if (known.TryGetValue(key, out ushort id)) return id;
            blocks.AddRange(block);
            return known[key] = checked((ushort)known.Count);
        })];
        return (which, [.. blocks]);
    }
}
