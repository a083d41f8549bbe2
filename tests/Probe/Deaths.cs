using System.Runtime.InteropServices;

namespace Blog.Probe;

/// <summary>Ways for a program to come to its end.</summary>
internal static partial class Deaths
{
    internal static Action? Of(char key) => key switch
    {
        'x' => () => throw new InvalidOperationException("on the loop"),
        't' => () => new Thread(() => throw new InvalidOperationException("on another thread")).Start(),
        'p' => () => ThreadPool.UnsafeQueueUserWorkItem(_ => throw new InvalidOperationException("in the pool"), null),
        'o' => FillMemory,
        'h' => () => Thread.Sleep(Timeout.Infinite),
        'w' => () => Thread.Sleep(TimeSpan.FromSeconds(1.5)),
        'e' => () => Environment.Exit(3),
        's' => () => Nest(1),
        'f' => () => Environment.FailFast("asked to"),
        'a' => Abort,
        _ => null,
    };

    /// <summary>Until the heap's limit (DOTNET_GCHeapHardLimit).</summary>
    private static void FillMemory()
    {
        List<byte[]> all = [];
        while (true) all.Add(new byte[1 << 20]);
    }

    private static int Nest(int depth) => depth + Nest(depth + 1) + 1;

    [LibraryImport("libc", EntryPoint = "abort")]
    private static partial void Abort();
}
