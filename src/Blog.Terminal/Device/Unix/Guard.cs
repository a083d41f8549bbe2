using System.Text;

namespace Blog.Terminal.Device.Unix;

/// <summary>
/// A shell that waits for the death of this process, and takes the terminal back when it was one that no handler sees: SIGKILL, abort, stack
/// overflow, <see cref="Environment.FailFast(string)"/>. It is told of every change, so after a good end it has nothing to do. Linux only,
/// and of use only where another process (a shell) goes on with the terminal.
/// </summary>
/// <remarks>
/// It ends when the last writer of its pipe is gone, which is this process alone; it is in a session of its own, so that no signal from the
/// terminal and no stopping reaches it; and it writes to a descriptor that never blocks: a full line is tried again
/// for some seconds.
/// </remarks>
internal sealed unsafe class Guard
{
    /// <summary>What a pipe takes in one piece (PIPE_BUF).</summary>
    private const int LongestMessage = 4096;

    /// <summary>
    /// Lines come on standard input: the settings to go back to, the settings that are ours, and what undoes the rest, in octal.
    /// The settings are left alone when they are not ours any more: an interactive shell has then put its own back.
    /// </summary>
    private const string Script = """
        trap '' HUP INT QUIT TERM TSTP TTOU TTIN
        cd /
        exec 3>&1
        found=-
        while read -r f o u; do found=$f ours=$o undo=$u; done
        [ "$found" = - ] && exit
        [ "$(stty -g <&3)" = "$ours" ] && stty "$found" <&3
        tries=0
        until printf "\\030$undo" 2>/dev/null || [ $tries = 20 ]; do tries=$((tries + 1)); sleep 0.25; done
        """;

    private readonly int _pipe;

    private Guard(int pipe) => _pipe = pipe;

    /// <returns>Null where there is no shell, or no room for another process.</returns>
    internal static Guard? Start(int terminal)
    {
        int* ends = stackalloc int[2];
        if (!OperatingSystem.IsLinux() || Libc.Pipe(ends, UnixPlatform.Current.OpenCloseOnExec) != 0) return null;
        bool started = ShellProcess.Start(Script, ends[0], terminal);
        _ = Libc.Close(ends[0]);
        if (started) return new Guard(ends[1]);
        _ = Libc.Close(ends[1]);
        return null;
    }

    /// <summary>The terminal is as it was found: there is nothing to do.</summary>
    internal void StandDown() => Tell("- - -\n");

    /// <param name="found">As <see cref="SttyText"/> makes it.</param>
    /// <param name="ours">Likewise.</param>
    internal void Watch(string found, string ours, ReadOnlySpan<byte> undo)
    {
        StringBuilder line = new($"{found} {ours} ");
        foreach (byte each in undo) line.Append('\\').Append(Convert.ToString(each, 8).PadLeft(3, '0'));
        Tell(line.Append('\n').ToString());
    }

    private void Tell(string line)
    {
        byte[] message = Encoding.ASCII.GetBytes(line);
        PollEntry entry = new() { Descriptor = _pipe, Wanted = PollEntry.Out };
        if (message.Length > LongestMessage || Libc.Poll(&entry, 1, 0) != 1) return; // it has been stopped by somebody: it must not stop us
        fixed (byte* start = message) _ = Libc.Write(_pipe, start, (nuint)message.Length);
    }
}
