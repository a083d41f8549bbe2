using Microsoft.Win32.SafeHandles;

namespace Blog.Terminal.Device.Windows;

/// <summary>What was sent to the console, and what takes it back.</summary>
internal sealed unsafe class ConsoleOutput(SafeFileHandle output)
{
    private static readonly TimeSpan GatePatience = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private bool _isClosed;
    private bool _wasWritten;
    private ReadOnlyMemory<byte> _undo;

    internal void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo)
    {
        lock (_gate)
        {
            if (_isClosed) return;
            _undo = undo;
            _wasWritten = true;
            Send(bytes);
        }
    }

    internal void Close()
    {
        bool entered = _gate.TryEnter(GatePatience);
        try
        {
            if (_wasWritten && !_isClosed) Send(_undo.Span);
            _isClosed = true;
        }
        finally
        {
            if (entered) _gate.Exit();
        }
    }

    /// <summary>A lost console is told by reading.</summary>
    private void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            uint written;
            fixed (byte* start = bytes)
                if (!Kernel32.WriteFile(output.DangerousGetHandle(), start, (uint)bytes.Length, out written, 0)) return;

            bytes = bytes[(int)written..];
        }
    }
}
