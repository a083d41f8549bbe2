using System.Diagnostics;
using Blog.Tests.Support;
using Xunit.Abstractions;

namespace Blog.Tests.Ssh;

/// <summary>
/// A real visit over a real line of 1 KB/s with 300 ms of delay each way. The speed is the way to the visitor: thirty keys a second are
/// more than 1 KB/s of SSH by themselves.
/// </summary>
[Collection(SshServerCollection.Name)]
public sealed class SlowSshTests(SshServer server, ITestOutputHelper report)
{
    private const int BytesPerSecond = 1000;

    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(300);

    /// <summary>A key repeats about thirty times a second.</summary>
    private static readonly TimeSpan Repeat = TimeSpan.FromMilliseconds(33);

    [SshFact]
    public void A_key_held_for_three_seconds_leaves_no_frames_behind_it()
    {
        using ThrottlingProxy line = new(server.Port);
        using PtyProcess visitor = server.Visit(width: 100, height: 30, port: line.Port);
        visitor.WaitForText("It Is a System");
        visitor.Send("\r");
        visitor.WaitForText("April 1, 2026");
        visitor.WaitForQuiet();
        line.SlowDown(BytesPerSecond, Delay);
        long held = Stopwatch.GetTimestamp(), before = line.BytesDown;
        while (Stopwatch.GetElapsedTime(held) < TimeSpan.FromSeconds(3))
        {
            visitor.Send("j");
            Thread.Sleep(Repeat);
        }

        long released = Stopwatch.GetTimestamp(), during = line.BytesDown;
        line.WaitForQuiet(TimeSpan.FromSeconds(1.5));
        long after = line.BytesDown - during;
        report.WriteLine($"{during - before} bytes came while the key was held, {after} after it, for {Stopwatch.GetElapsedTime(released).TotalMilliseconds - 3000:0} to {Stopwatch.GetElapsedTime(released).TotalMilliseconds - 1500:0} ms.");

        // What may be on its way, and a frame or two after it, in SSH's packets: 2,500 to 3,400 have been seen. Without a pace it is 8,000, and more the longer the key is held.
        Assert.True(after < 5_000, $"{after} bytes after the last key");
    }
}
