using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>Who does nothing is sent nothing.</summary>
public sealed class IdleTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("blog-idle-").FullName;

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Fact]
    public void An_idle_minute_sends_nothing_whatever_is_on_the_screen()
    {
        using TestReader reader = TestReader.OnTheNineEssays(130, 36);
        foreach (string key in (string[])["", "Enter", "t", "Esc", "/", "Esc", "?"])
        {
            if (key.Length > 0) reader.Press(key);
            Assert.Equal(0, reader.Wait(TimeSpan.FromMinutes(1)).BytesOfLastStep);
        }
    }

    /// <summary>All at once, since they only wait.</summary>
    [PtyFact]
    public void Idle_seconds_send_nothing_on_one_s_own_machine_and_on_a_public_blog()
    {
        Directory.CreateDirectory(Path.Join(_place, "seats"));
        File.WriteAllText(Path.Join(_place, "seats", "1"), "");
        using PtyProcess local = Start("--no-state");
        using PtyProcess limited = Start("--public", "--idle-limit", "60s");
        using PtyProcess seated = Start("--public", "--idle-limit", "60s", "--session-limit", "90s", "--seats", Path.Join(_place, "seats"));
        PtyProcess[] all = [local, limited, seated];
        foreach (PtyProcess reader in all) reader.WaitForText("It Is a System");
        foreach (PtyProcess reader in all) reader.WaitForQuiet();
        int[] before = [.. all.Select(reader => reader.Output.Length)];
        Thread.Sleep(3_000);
        Assert.Equal(before, all.Select(reader => reader.Output.Length));
    }

    private static PtyProcess Start(params string[] arguments) =>
        new(Path.Combine(AppContext.BaseDirectory, "blog"), [.. arguments, "--posts", Repository.Posts], 100, 30) { Answers = true };
}
