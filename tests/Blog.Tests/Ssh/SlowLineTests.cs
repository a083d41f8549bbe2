using Blog.App;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Tests.Support;
using Blog.Themes;
using Xunit.Abstractions;

namespace Blog.Tests.Ssh;

/// <summary>The reader at the end of a line of 1 KB/s with 300 ms of delay, on the line's own clock.</summary>
public sealed class SlowLineTests : IDisposable
{
    private const int BytesPerSecond = 1000;

    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(300);
    private static readonly Size Window = new(100, 30);
    private static readonly TerminalTraits OverSsh = TerminalTraits.FromEnvironment(name => name == "TERM" ? "xterm-256color" : null);

    private readonly ITestOutputHelper _report;
    private readonly MemoryTerminal _far = new(Window, new MemoryTerminalOptions { Answers = false });
    private readonly SlowTerminal _line;
    private readonly FrameOutput _output;
    private readonly Queue<Message> _mailbox = new();
    private readonly InputMessages _input = new(OverSsh);
    private readonly EffectPerformer _performer = new(() => [PostFolder.Load(Repository.Posts)], work => work()) { Open = _ => false };
    private readonly Loop _loop;

    public SlowLineTests(ITestOutputHelper report)
    {
        _report = report;
        _line = new SlowTerminal(_far, BytesPerSecond, Delay);
        _output = new FrameOutput(_line) { Traits = OverSsh };
        _loop = new Loop(new Model([new BrowseScreen()], new Surroundings(Window, TerminalTheme.Instance) { Traits = OverSsh }), _performer, _mailbox.Enqueue);
        _loop.Perform(new LoadLibrary());
        Task first = Task.Run(Present);
        while (!first.IsCompleted) Let(TimeSpan.FromMilliseconds(100));
        LetAllArrive();
    }

    public void Dispose()
    {
        _line.Dispose();
        _output.Dispose();
        _performer.Dispose();
        _far.Dispose();
    }

    [Fact]
    public void A_key_shows_its_effect_after_the_delay_and_its_own_bytes()
    {
        foreach (string key in (string[])["j", "Enter", "j", "j", "Space", "?", "Esc", "Esc"])
        {
            TimeSpan pressed = _line.Now;
            long before = _line.Bytes;
            Press(key);
            WaitForWriter();
            TimeSpan due = Delay + TimeSpan.FromSeconds((double)(_line.Bytes - before) / BytesPerSecond);
            Assert.Equal(due, _line.LastArrival - pressed);
            LetAllArrive();
            AssertShown();
            _report.WriteLine($"{key}: {_line.Bytes - before} bytes, {due.TotalMilliseconds:0} ms");
        }
    }

    [Theory, InlineData("j", 60), InlineData("Space", 12)]
    public void A_held_key_never_queues_frames(string key, int times)
    {
        Press("Enter");
        LetAllArrive();
        int frames = _line.Writes;
        long bytes = _line.Bytes;
        long largest = 0;
        for (int i = 0; i < times; i++)
        {
            long before = _line.Bytes;
            Press(key);
            WaitForWriter();
            largest = Math.Max(largest, _line.Bytes - before);
            Let(TimeSpan.FromMilliseconds(33)); // a keyboard repeats about thirty times a second
        }

        // What the last key shows waits for the frame on its way, and for nothing else.
        TimeSpan released = _line.Now;
        WaitForWriter();
        LetAllArrive();
        AssertShown();
        _report.WriteLine($"{times} times {key}: {_line.Writes - frames} frames, {_line.Bytes - bytes} bytes, the last one shown {(_line.LastArrival - released).TotalMilliseconds:0} ms after it");
        Assert.True(_line.Writes - frames < times, $"{_line.Writes - frames} frames for {times} keys");
        Assert.True(_line.LastArrival - released < Delay + TimeSpan.FromSeconds(2 * 2.5) + TimeSpan.FromSeconds(SlowTerminal.Room / (double)BytesPerSecond), $"{_line.LastArrival - released}");
        Assert.True(largest <= 5_000, $"{largest} bytes at once");
    }

    private void Press(string key)
    {
        foreach (Message message in _input.From(new BytesArrived(KeyBytes.Of(key)))) _mailbox.Enqueue(message);
        if (_input.HasPending) foreach (Message message in _input.From(null)) _mailbox.Enqueue(message);
        Present();
    }

    private void Present()
    {
        while (_mailbox.TryDequeue(out Message? message)) _loop.Take(message);
        _output.Present(_loop.View());
    }

    /// <summary>Until the writing thread has nothing to do, or waits for the line.</summary>
    private void WaitForWriter() => SpinWait.SpinUntil(() => _line.IsStuck || _output.IsIdle, TimeSpan.FromSeconds(20));

    private void Let(TimeSpan time)
    {
        _line.Pass(time);
        Thread.Sleep(1);
    }

    private void LetAllArrive()
    {
        do
        {
            WaitForWriter();
            Let(TimeSpan.FromMilliseconds(200));
        }
        while (!_output.IsIdle || _line.LastArrival > _line.Now);
    }

    private void AssertShown() => Assert.Equal(_loop.View().Cells.ToString(), _far.Text);
}
