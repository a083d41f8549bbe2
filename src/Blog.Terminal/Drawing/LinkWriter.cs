namespace Blog.Terminal.Drawing;

/// <summary>
/// OSC 8 (Egmont Koblinger's "Hyperlinks in terminal emulators"): the text up to the next one leads to this address. Without an
/// id: rows of one link are joined by the terminal where they touch.
/// </summary>
internal static class LinkWriter
{
    /// <param name="to">An address that <see cref="Text.SafeText.Link"/> gave, or null for none.</param>
    public static void Write(ByteSink sink, string? from, string? to)
    {
        if (from == to) return;

        // Ended by ST, not by BEL: what does not know OSC at all must not ring.
        sink.Add("\e]8;;"u8).Add(to).Add("\e\\"u8);
    }
}
