using Blog.Posts;

namespace Blog.State;

/// <summary>A place in an essay that survives its being edited.</summary>
/// <param name="Offset">Into the post's file, in UTF-16 units.</param>
/// <param name="Context">What stands there, by which the place is found again; at most <see cref="ContextLength"/> units.</param>
public sealed record Place(int Offset, string Context)
{
    public const int ContextLength = 64;

    /// <summary>A shorter piece stands in many places.</summary>
    private const int LeastContext = 12;

    public static Place At(PostText text, int offset)
    {
        int at = Math.Clamp(offset, 0, text.Source.Length);
        return new Place(at, text.Source.Substring(at, Math.Min(ContextLength, text.Source.Length - at)));
    }

    /// <summary>Where the place is in the text as it is now: where its words stand nearest to where they stood, or the first half of
    /// them, or the first quarter; else the same offset.</summary>
    public int In(PostText text)
    {
        string source = text.Source;
        int offset = Math.Clamp(Offset, 0, source.Length);
        for (int length = Context.Length; length >= Math.Min(LeastContext, Context.Length) && length > 0; length /= 2)
        {
            if (Nearest(source, Context.AsSpan(0, length), offset) is { } found) return found;
        }

        return Math.Max(offset, Math.Min(text.BodyStart, source.Length));
    }

    private static int? Nearest(string source, ReadOnlySpan<char> context, int offset)
    {
        int after = source.AsSpan(offset).IndexOf(context, StringComparison.Ordinal);
        if (after == 0) return offset;
        int reach = Math.Min(source.Length, offset + context.Length - 1);
        int before = source.AsSpan(0, reach).LastIndexOf(context, StringComparison.Ordinal);
        if (after < 0) return before < 0 ? null : before;
        return before >= 0 && offset - before <= after ? before : offset + after;
    }
}
