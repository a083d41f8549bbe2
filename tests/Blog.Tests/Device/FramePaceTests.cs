using Blog.Terminal.Device;

namespace Blog.Tests.Device;

public sealed class FramePaceTests
{
    private readonly Clock _clock = new();
    private readonly FramePace _pace;

    public FramePaceTests() => _pace = new FramePace(_clock);

    [Fact]
    public void A_terminal_that_never_answered_is_not_waited_for()
    {
        for (int i = 0; i < 100; i++) Assert.False(_pace.Sends(1000));
        Assert.Equal(TimeSpan.Zero, _pace.Wait);
    }

    [Fact]
    public void A_line_of_scroll_is_asked_about_now_and_then_and_waits_for_nothing()
    {
        _pace.Answered();
        Assert.Equal(3, Enumerable.Range(0, 9).Count(_ => _pace.Sends(80)));
        _pace.Answered();
        Assert.Equal(TimeSpan.Zero, _pace.Wait);
    }

    [Fact]
    public void After_a_page_the_next_waits_until_it_is_shown()
    {
        _pace.Answered();
        Assert.True(_pace.Sends(2_000));
        Assert.True(_pace.Wait > TimeSpan.Zero);
        _pace.Answered();
        Assert.Equal(TimeSpan.Zero, _pace.Wait);
    }

    [Fact]
    public void A_terminal_that_has_fallen_silent_is_given_up()
    {
        _pace.Answered();
        _pace.Sends(2_000);
        _clock.Now += TimeSpan.FromSeconds(20);
        Assert.Equal(TimeSpan.Zero, _pace.Wait);
        Assert.False(_pace.Sends(2_000));
    }

    [Fact]
    public void After_another_program_had_the_terminal_nothing_is_waited_for()
    {
        _pace.Answered();
        _pace.Sends(2_000);
        _pace.Forget();
        Assert.Equal(TimeSpan.Zero, _pace.Wait);
        Assert.True(_pace.Sends(2_000));
    }

    private sealed class Clock : TimeProvider
    {
        internal TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
