namespace Blog.Terminal.Drawing;

/// <summary>The strings that cells hold. A frame has thousands of cells and few different characters, so the strings of single units are kept.</summary>
internal static class ClusterText
{
    // By the upper byte, made when first needed: Latin takes two of the 256 tables. Two threads may make the same one; either will do.
    private static readonly string?[]?[] Tables = new string?[256][];

    public static string Of(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length != 1) return cluster.ToString();
        string?[] table = Tables[cluster[0] >> 8] ??= new string?[256];
        return table[cluster[0] & 0xFF] ??= cluster.ToString();
    }
}
