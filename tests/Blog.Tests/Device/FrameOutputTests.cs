using System.Collections.Concurrent;
using System.Text;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Device;

public sealed class FrameOutputTests : IDisposable
{
    private readonly Line _line = new();
    private readonly FrameOutput _output;

    public FrameOutputTests() => _output = new FrameOutput(_line);

    public void Dispose()
    {
        _line.Open();
        _output.Dispose();
    }

    [Fact]
    public void The_first_frame_is_there_when_present_returns()
    {
        _output.Present(Picture("first"));
        Assert.Contains("first", Assert.Single(_line.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_slow_line_only_the_newest_frame_is_sent()
    {
        _output.Present(Picture("first"));
        _line.Stall();
        _output.Present(Picture("second"));
        _line.WaitUntilStuck();
        for (int i = 0; i < 100; i++) _output.Present(Picture($"frame {i}"));
        _line.Open();
        _output.Drain();
        Assert.Equal(3, _line.Sent.Count);
        Assert.Contains("99", _line.Sent.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_changed_is_sent_until_the_screen_is_forgotten()
    {
        _output.Present(Picture("a long line of words"));
        _output.Present(Picture("a long line of works"));
        _output.Drain();
        Assert.DoesNotContain("a long", _line.Sent.Last(), StringComparison.Ordinal);

        _output.Forget();
        _output.Present(Picture("a long line of works"));
        _output.Drain();
        Assert.Contains("a long line of works", _line.Sent.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_that_changes_nothing_sends_nothing()
    {
        _output.Present(Picture("same"));
        _output.Present(Picture("same"));
        _output.Drain();
        Assert.Single(_line.Sent);
    }

    [Fact]
    public void Questions_go_out_as_they_are_and_keep_the_undo()
    {
        _output.Present(Picture("shown"));
        ReadOnlyMemory<byte> undo = _line.Undo;
        _output.Send("\e[c"u8);
        _output.Drain();
        Assert.Equal("\e[c", _line.Sent.Last());
        Assert.Equal(undo, _line.Undo);
    }

    [Fact]
    public void After_suspending_all_is_entered_again()
    {
        _output.Present(Picture("words"));
        _output.Suspend();
        _output.Present(Picture("words"));
        _output.Drain();
        Assert.Equal(_line.Sent.First(), _line.Sent.Last());
        Assert.Equal(1, _line.Suspensions);
    }

    [Fact]
    public void Leaving_does_not_wait_for_a_line_that_takes_nothing()
    {
        _output.Present(Picture("first"));
        _line.Stall();
        _output.Present(Picture("second"));
        _line.WaitUntilStuck();
        _output.Drain();
        _output.Dispose();
        Assert.Single(_line.Sent);
    }

    private static Frame Picture(string text)
    {
        CellBuffer cells = new(new Size(30, 4));
        cells.Draw(new Position(0, 1), text, Style.Plain);
        return new Frame(cells, null, TerminalModes.FullScreen, []);
    }

    /// <summary>A terminal at the end of a line that can be made to take nothing.</summary>
    private sealed class Line : ITerminal
    {
        private readonly ManualResetEventSlim _isOpen = new(initialState: true), _isStuck = new();

        public ConcurrentQueue<string> Sent { get; } = new();

        public ReadOnlyMemory<byte> Undo { get; private set; }

        public int Suspensions { get; private set; }

        public Size Size => new(30, 4);

        public void Stall() => _isOpen.Reset();

        public void Open() => _isOpen.Set();

        public void WaitUntilStuck() => Assert.True(_isStuck.Wait(TimeSpan.FromSeconds(20)));

        public TerminalEvent? Read(TimeSpan timeout) => null;

        public void Write(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> undo)
        {
            Undo = undo;
            if (!_isOpen.IsSet) _isStuck.Set();
            _isOpen.Wait();
            Sent.Enqueue(Encoding.UTF8.GetString(bytes));
        }

        public void Suspend() => Suspensions++;

        public void Dispose() { }
    }
}
