using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Blog.Tests.Support;

/// <summary>
/// A program in a terminal that the test owns: what it sends, what it leaves behind, and a line that stalls or is cut. The program is
/// its session's leader, as one that a terminal emulator or sshd starts. Linux only.
/// </summary>
internal sealed unsafe partial class PtyProcess : IDisposable
{
    /// <summary>Only how long a failing test takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly int _master;
    private readonly int _slave;
    private readonly int _process;
    private readonly Thread _reader;
    private readonly MemoryStream _output = new();
    private volatile bool _isStalled;
    private volatile bool _isClosed;
    private int? _exitCode;

    internal PtyProcess(string file, string[] arguments, int width = 80, int height = 24, IReadOnlyDictionary<string, string>? environment = null)
    {
        const int Longest = 128;
        byte* name = stackalloc byte[Longest];
        _master = OpenMaster(ReadWrite | NoControl | CloseOnExec);
        if (_master < 0 || Grant(_master) != 0 || Unlock(_master) != 0 || SlaveName(_master, name, Longest) != 0)
            throw new InvalidOperationException("There is no pseudo-terminal to be had.");

        // The test's own end tells the modes after the program died, and keeps the line from looking cut before that.
        _slave = Open(name, ReadWrite | NoControl | NonBlocking | CloseOnExec);
        Resize(width, height);
        ModesAtStart = Modes;
        _process = Start(file, arguments, name, Environ(environment));
        _reader = new Thread(ReadAll) { IsBackground = true };
        _reader.Start();
    }

    internal byte[] Output
    {
        get { lock (_output) return _output.ToArray(); }
    }

    internal string Text => Encoding.UTF8.GetString(Output);

    internal string ModesAtStart { get; }

    /// <summary>The line discipline's settings, to be compared.</summary>
    internal string Modes
    {
        get
        {
            const int Size = 60;
            byte* termios = stackalloc byte[Size];
            new Span<byte>(termios, Size).Clear();
            _ = GetAttributes(_slave, termios);
            return Convert.ToHexString(new ReadOnlySpan<byte>(termios, Size));
        }
    }

    internal void Send(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* start = bytes) _ = Write(_master, start, (nuint)bytes.Length);
    }

    /// <summary>The client answers as a terminal does: what it is (DA1), and that it is in order (DSR 5).</summary>
    internal bool Answers { get; init; }

    internal int Id => _process;

    internal void Signal(int number) => _ = SendSignal(_process, number);

    internal void Resize(int width, int height)
    {
        ushort* size = stackalloc ushort[] { (ushort)height, (ushort)width, 0, 0 };
        _ = Ioctl(_master, SetWindowSize, size);
    }

    /// <summary>The client stops reading, and not one more byte fits into the line.</summary>
    internal void Stall()
    {
        _isStalled = true;
        Thread.Sleep(100); // until the reading thread noticed
        byte dot = (byte)'.';
        while (Write(_slave, &dot, 1) == 1) { }

        if (Marshal.GetLastPInvokeError() != WouldBlock) throw new InvalidOperationException("The line does not fill.");
    }

    internal void GoOn() => _isStalled = false;

    /// <summary>Cuts the line.</summary>
    internal void HangUp()
    {
        _isClosed = true;
        _reader.Join();
        _ = Close(_slave);
        _ = Close(_master);
    }

    internal void WaitForText(string text) =>
        Assert.True(Wait(() => Text.Contains(text, StringComparison.Ordinal)), $"\"{text}\" did not come. There is:\n{Readable()}");

    /// <returns>The exit status, or 128 and the number of the signal that ended it.</returns>
    internal int WaitForExit()
    {
        Assert.True(Wait(() => HasExited), $"The program did not end. There is:\n{Readable()}");
        return _exitCode!.Value;
    }

    /// <summary>Waits until nothing more arrives.</summary>
    internal void WaitForQuiet()
    {
        for (int length = -1; length != Output.Length; Thread.Sleep(100)) length = Output.Length;
    }

    /// <summary>What came, with the escapes made visible.</summary>
    internal string Readable() => Text.Replace("\e", "␛", StringComparison.Ordinal);

    public void Dispose()
    {
        if (!HasExited)
        {
            Signal(Kill);
            Wait(() => HasExited);
        }

        if (!_isClosed) HangUp();
    }

    internal bool HasExited
    {
        get
        {
            int status;
            if (_exitCode is null && WaitFor(_process, &status, DoNotWait) == _process)
                _exitCode = (status & 0x7f) == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f);
            return _exitCode is not null;
        }
    }

    private static bool Wait(Func<bool> isSo)
    {
        long started = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            if (Stopwatch.GetElapsedTime(started) > Patience) return isSo();
            Thread.Sleep(5);
        }

        return true;
    }

    private void Answer(ReadOnlySpan<byte> bytes)
    {
        for (int i = bytes.Count("\e[c"u8); i > 0; i--) Send("\e[?62;22c");
        for (int i = bytes.Count("\e[5n"u8); i > 0; i--) Send("\e[0n");
    }

    private void ReadAll()
    {
        byte[] buffer = new byte[65536];
        while (!_isClosed)
        {
            PollEntry entry = new() { Descriptor = _master, Wanted = 1 };
            if (_isStalled || Poll(&entry, 1, 20) == 0)
            {
                if (_isStalled) Thread.Sleep(5);
                continue;
            }

            nint count;
            fixed (byte* start = buffer) count = Read(_master, start, (nuint)buffer.Length);
            if (count <= 0) continue;
            lock (_output) _output.Write(buffer, 0, (int)count);
            if (Answers) Answer(buffer.AsSpan(0, (int)count));
        }
    }
}
