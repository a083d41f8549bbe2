namespace Blog.State;

/// <summary>Something that a reader did, and when: of two readers the later one is right.</summary>
/// <param name="At">In UTC.</param>
public readonly record struct Stamped<T>(T Value, DateTimeOffset At);

internal static class Stamps
{
    /// <summary>The later of two. When both are of one moment it is the same one whichever comes first.</summary>
    public static Stamped<T>? Later<T>(Stamped<T>? a, Stamped<T>? b)
    {
        if (a is not { } first) return b;
        if (b is not { } second) return a;
        int order = first.At.UtcTicks.CompareTo(second.At.UtcTicks);
        if (order == 0) order = string.CompareOrdinal(first.Value?.ToString(), second.Value?.ToString());
        return order >= 0 ? a : b;
    }
}
