using Blog.State.Visitors;

namespace Blog.Commands.Ssh.Memory;

/// <summary>What is remembered of a visitor from one visit to the next, where the owner wants that.</summary>
internal sealed class VisitorMemory
{
    /// <summary>As many visitors are remembered unless the owner says otherwise.</summary>
    internal const int UsualLimit = 10_000;

    private VisitorMemory(VisitorStore? store) => Store = store;

    /// <summary>Null for a visitor who showed no key, or whose key sshd does not tell.</summary>
    internal VisitorStore? Store { get; }

    /// <summary>For the log.</summary>
    internal string Condition => Store switch { null => "no-key", { HasFailed: true } => "failed", _ => "on" };

    /// <returns>Null when nothing is to be remembered of anybody.</returns>
    internal static VisitorMemory? Of(PublicOptions options, Func<string, string?> variable)
    {
        if (options.Memory is not { } folder) return null;
        return new VisitorMemory(VisitorKey.Fingerprint(variable(VisitorKey.Variable)) is { } key
            ? new VisitorStore(new VisitorFolder(folder, options.MemoryLimit, TimeProvider.System), key)
            : null);
    }
}
