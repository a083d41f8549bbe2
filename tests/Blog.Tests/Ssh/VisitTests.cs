using Blog.Commands.Ssh;

namespace Blog.Tests.Ssh;

public sealed class VisitTests
{
    private static readonly Visit Usual = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero), "192.0.2.7 40404 198.51.100.1 22", "reader")
    {
        Length = TimeSpan.FromSeconds(61.5),
        Opened = ["the-night-production-broke", "naïve"],
        End = "idle",
    };

    [Fact]
    public void A_session_is_one_line_of_syslog() => Assert.Equal(
        "<14>1 2026-11-25T09:01:01.500Z host blog 42 session - from=192.0.2.7:40404 start=2026-11-25T09:00:00Z seconds=61 what=reader posts=2 "
        + "slugs=\"the-night-production-broke,na\\xc3\\xafve\" end=idle\n",
        Usual.Line("host", 42));

    [Theory]
    [InlineData("2001:db8::1 40404 ::1 22", "from=[2001:db8::1]:40404 ")]
    [InlineData("fe80::1%eth0 40404 ::1 22", "from=[fe80::1]:40404 ")]
    [InlineData("evil\n<14>1 forged 1", "from=- ")]
    [InlineData("192.0.2.7", "from=- ")]
    [InlineData("192.0.2.7 999999 x", "from=- ")]
    [InlineData("", "from=- ")]
    [InlineData(null, "from=- ")]
    public void The_address_is_one_or_none(string? connection, string expected) =>
        Assert.Contains(expected, (Usual with { Connection = connection }).Line("host", 42), StringComparison.Ordinal);

    [Fact]
    public void Nothing_in_the_line_controls_a_terminal_or_forges_another_line()
    {
        string line = (Usual with { Opened = ["a\u001b[2J\n<14>1 \u009b\u202e\"x,y\\"] }).Line("ho st\n", 42);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.All(line[..^1], c => Assert.InRange(c, ' ', '~'));
        Assert.Contains("slugs=\"a\\x1b[2J\\x0a<14>1\\x20", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_visitor_who_opens_everything_makes_no_endless_line()
    {
        string line = (Usual with { Opened = [.. Enumerable.Range(0, 1000).Select(n => $"essay-{n}")] }).Line("host", 42);
        Assert.Contains("posts=1000 ", line, StringComparison.Ordinal);
        Assert.True(line.Length < 1000, line);
    }
}
