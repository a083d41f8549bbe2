using System.Diagnostics;
using System.Text;
using Blog.Terminal.Device;

namespace Blog.Probe;

/// <summary>A full-screen program by hand: enters the modes that a reader uses, tells every event in a line, and obeys keys.</summary>
internal sealed class Screen(ITerminal terminal, bool isGuarded)
{
    private const string Enter = "\e[?1049h\e[?25l\e[?7l\e[?1000h\e[?1006h\e[?2004h\e[2J\e[H";

    private static readonly byte[] Undo = Encoding.ASCII.GetBytes("\e[?2004l\e[?1006l\e[?1000l\e[?7h\e[?25h\e[0m\e[?1049l");

    internal int Run()
    {
        Tell($"{Enter}ready {terminal.Size}");
        if (isGuarded) Guard();
        while (true)
        {
            switch (terminal.Read(Timeout.InfiniteTimeSpan))
            {
                case Ending ending:
                    return ending.ExitCode;
                case Resumed:
                    Tell($"{Enter}resumed");
                    break;
                case Resized resized:
                    Tell($"resized {resized.Size}");
                    break;
                case BytesArrived arrived:
                    foreach (byte key in arrived.Bytes.Span)
                    {
                        if (key == 'q') return 0;
                        Obey(key);
                    }

                    break;
            }
        }
    }

    private void Obey(byte key)
    {
        if (key is 0x1a or (byte)'z') terminal.Suspend();
        else if (key == 'b') Fill();
        else if (Deaths.Of((char)key) is { } die) die();
        else Tell($"key {key:x2}");
    }

    private void Guard()
    {
        long started = Stopwatch.GetTimestamp();
        Terminals.Guard(terminal);
        Tell($"guarded in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:f1} ms");
    }

    /// <summary>More than any terminal's queue holds, from a thread of its own, as a reader's frames are.</summary>
    private void Fill()
    {
        byte[] much = new byte[1 << 20];
        much.AsSpan().Fill((byte)'#');
        Tell("filling");
        new Thread(() => terminal.Write(much, Undo)) { IsBackground = true }.Start();
    }

    private void Tell(string line) => terminal.Write(Encoding.UTF8.GetBytes(line + "\r\n"), Undo);
}
