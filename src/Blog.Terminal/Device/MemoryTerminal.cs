using System.Collections.Concurrent;
using System.Text;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Terminal.Device;

/// <summary>
/// A terminal in memory, for tests and pictures. Bytes go in and a screen comes out; it answers what it is asked. It is strict:
/// what no program should send throws a <see cref="MemoryTerminalException"/> with the bytes. Any thread may look at it.
/// </summary>
public sealed class MemoryTerminal : ITerminal
{
    private readonly Lock _lock = new();
    private readonly BlockingCollection<TerminalEvent> _events = [];
    private readonly List<byte[]> _writes = [];
    private readonly MemoryTerminalOptions _options;
    private readonly MemoryTerminalObeyer _obeyer;
    private readonly VtParser _parser;
    private ReadOnlyMemory<byte> _undo;
    private Size _size;
    private bool _isDisposed;

    public MemoryTerminal(Size size, MemoryTerminalOptions? options = null)
    {
        _size = size;
        _options = options ?? new MemoryTerminalOptions();
        _obeyer = new MemoryTerminalObeyer(size, _options, Answer);
        _parser = new VtParser(_obeyer);
    }

    public Size Size => Locked(() => _size);

    /// <summary>Everything that was written, one entry for each write.</summary>
    public IReadOnlyList<byte[]> Writes => Locked(() => _writes.ToArray());

    public CellBuffer Cells => Locked(() => _obeyer.Screen.Cells);

    /// <summary>The rows as text, without the blanks at their ends.</summary>
    public IReadOnlyList<string> Rows => Text.Split('\n');

    public string Text => Cells.ToString();

    /// <summary>Text, attributes, cursor and modes.</summary>
    public string Picture => Locked(() => $"{CellPicture.Of(_obeyer.Screen.Cells)}\ncursor {(_obeyer.Modes.ShowsCursor ? $"at {_obeyer.Cursor.At.X},{_obeyer.Cursor.At.Y}" : "hidden")}, {_obeyer.Modes.Summary}");

    /// <summary>Where the cursor is to be seen, or null while it is hidden.</summary>
    public Position? Cursor => Locked<Position?>(() => _obeyer.Modes.ShowsCursor ? _obeyer.Cursor.At : null);

    public TerminalModes Modes => Locked(() => _obeyer.Modes.Summary);

    public string Title => Locked(() => _obeyer.Modes.Title);

    /// <summary>The text that was copied (OSC 52), or null.</summary>
    public string? Clipboard => Locked(() => _obeyer.Clipboard is { } copied ? Encoding.UTF8.GetString(Convert.FromBase64String(copied)) : null);

    /// <summary>What is not as it was found, in a few words; null when everything is.</summary>
    public string? Difference => Locked(_obeyer.Difference);

    public bool IsAsFound => Difference is null;

    public int Suspensions { get; private set; }

    public TerminalEvent? Read(TimeSpan timeout) => _events.TryTake(out TerminalEvent? happened, timeout) ? happened : null;

    public void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo)
    {
        lock (_lock)
        {
            _writes.Add(bytes.ToArray());
            _undo = undo;
            Obey(bytes);
        }
    }

    /// <summary>Types, pastes or answers.</summary>
    public void Send(string text) => Post(new BytesArrived(Encoding.UTF8.GetBytes(text)));

    public void Resize(Size size)
    {
        lock (_lock)
        {
            _size = size;
            _obeyer.Resize(size);
        }

        Post(new Resized(size));
    }

    /// <summary>Lets something happen that <see cref="Read"/> tells.</summary>
    public void Post(TerminalEvent happened)
    {
        if (!_events.IsAddingCompleted) _events.Add(happened);
    }

    public void Suspend()
    {
        lock (_lock)
        {
            Suspensions++;
            Leave();
        }

        Post(new Resumed());
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            Leave();
        }

        // Whoever waits for an event wakes up; the collection itself is left to the collector, for they may still be at it.
        _events.CompleteAdding();
    }

    private void Leave()
    {
        Obey(_undo.Span);
        _undo = default;
    }

    private void Obey(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            try
            {
                _parser.Feed(bytes[i]);
            }
            catch (MemoryTerminalException problem)
            {
                throw new MemoryTerminalException($"{problem.Message}, before the mark in {Show(bytes[..(i + 1)])}⁞{Show(bytes[(i + 1)..])}");
            }
        }

        try
        {
            if (!_parser.IsIdle) throw new MemoryTerminalException("a sequence is not complete");
            _obeyer.EndWrite();
        }
        catch (MemoryTerminalException problem)
        {
            throw new MemoryTerminalException($"{problem.Message}, at the end of {Show(bytes)}");
        }
    }

    private static string Show(ReadOnlySpan<byte> bytes)
    {
        const int Most = 2000;
        string text = Encoding.UTF8.GetString(bytes).Replace("\e", "␛", StringComparison.Ordinal).Replace("\r", "␍", StringComparison.Ordinal)
            .Replace("\n", "␊", StringComparison.Ordinal).Replace("\b", "␈", StringComparison.Ordinal);
        return text.Length <= Most ? text : text[..(Most / 2)] + " … " + text[^(Most / 2)..];
    }

    private void Answer(string answer)
    {
        if (_options.Answers) Send(answer);
    }

    private T Locked<T>(Func<T> read)
    {
        lock (_lock) return read();
    }
}
