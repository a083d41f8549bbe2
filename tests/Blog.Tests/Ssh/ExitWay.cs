namespace Blog.Tests.Ssh;

/// <summary>A way for the reader to end.</summary>
/// <param name="Keys">What the reader types; null for none.</param>
/// <param name="Signal">What the process gets; 0 for none.</param>
/// <param name="Statuses">The exit statuses that are right.</param>
internal sealed record ExitWay(string Name, string? Keys, int Signal, params int[] Statuses)
{
    /// <summary>The terminal goes away.</summary>
    internal bool HangsUp { get; private init; }

    /// <summary>No handler sees it: what takes the terminal back is another process.</summary>
    internal bool IsUnforeseen { get; private init; }

    internal static ExitWay[] All { get; } =
    [
        new("q", "q", 0, 0),
        new("Q", "Q", 0, 0),
        new("Ctrl+C", "\u0003", 0, 0, 130),
        new("hangup", null, 0, 129) { HangsUp = true },
        new("SIGHUP", null, 1, 129),
        new("SIGINT", null, 2, 130),
        new("SIGQUIT", null, 3, 131),
        new("SIGTERM", null, 15, 143),
        new("abort", null, 6, 134) { IsUnforeseen = true },
        // Sent from outside it may meet managed code, which takes it for a null reference: an exception as any other.
        new("SIGSEGV, as a stack overflow", null, 11, 70, 134, 139) { IsUnforeseen = true },
        new("SIGKILL", null, 9, 137) { IsUnforeseen = true },
    ];
}
