using System.Diagnostics;

namespace Blog.Terminal.Device.Unix;

/// <summary>Stopping and going on, as shells expect it.</summary>
internal static unsafe class JobControl
{
    /// <summary>How long a stop that was asked for may take to happen.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether another job owns the terminal now. It is then not ours to change: a shell may be editing its line.</summary>
    internal static bool IsInBackground(int terminal) =>
        Libc.ForegroundGroup(terminal) is >= 0 and int foreground && foreground != Libc.OwnGroup();

    /// <summary>From now on a background process may set the terminal's modes without being stopped. Only for one that ends.</summary>
    internal static void IgnoreTerminalOutputStop() => Libc.Signal(UnixPlatform.SignalTerminalOutput, 1);

    /// <summary>
    /// Stops the whole job, as the terminal does for Ctrl+Z: a script that started the program must stop with it, else its shell
    /// never sees that the job stopped. It is SIGTSTP with its usual action and not SIGSTOP, because the kernel leaves a job alone that
    /// nobody could continue (a terminal's only program).
    /// </summary>
    /// <param name="continued">Set when SIGCONT arrives.</param>
    internal static void Stop(ManualResetEventSlim continued)
    {
        const int LargerThanSigaction = 256;
        int stop = UnixPlatform.Current.SignalStop;
        byte* usual = stackalloc byte[LargerThanSigaction], handled = stackalloc byte[LargerThanSigaction];
        new Span<byte>(usual, LargerThanSigaction).Clear(); // all zero: SIG_DFL, no flags, an empty mask

        _ = Libc.SignalAction(stop, usual, handled);
        long asked = Stopwatch.GetTimestamp();
        _ = Libc.Kill(0, stop);

        // The signal may go to another thread, so this one may run on for a moment; SIGCONT may be told late in the same way.
        if (!continued.Wait(Grace) && Stopwatch.GetElapsedTime(asked) > Grace * 1.5) continued.Wait(Grace);
        _ = Libc.SignalAction(stop, handled, null);
    }
}
