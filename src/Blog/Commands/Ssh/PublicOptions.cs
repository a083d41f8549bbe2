using Blog.Commands.Ssh.Memory;

namespace Blog.Commands.Ssh;

/// <summary>How a blog is shown to strangers.</summary>
internal sealed record PublicOptions(PostSource Source)
{
    internal static readonly TimeSpan UsualIdleLimit = TimeSpan.FromMinutes(10), UsualSessionLimit = TimeSpan.FromHours(4);

    internal TimeSpan IdleLimit { get; init; } = UsualIdleLimit;

    internal TimeSpan SessionLimit { get; init; } = UsualSessionLimit;

    /// <summary>The descriptor for the log, or null (<see cref="SessionLog"/>).</summary>
    internal int? Log { get; init; }

    /// <summary>The folder of the seats (<see cref="Ssh.Seats"/>), or null for no limit.</summary>
    internal string? Seats { get; init; }

    /// <summary>The folder of what is remembered of visitors by their keys, or null to remember nothing.</summary>
    internal string? Memory { get; init; }

    /// <summary>How many visitors are remembered.</summary>
    internal int MemoryLimit { get; init; } = VisitorMemory.UsualLimit;
}
