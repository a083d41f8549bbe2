using System.Diagnostics;
using System.Text.RegularExpressions;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>Somebody at a terminal (tmux), logged in on another machine by a key, with a shell there.</summary>
[Collection(SshServerCollection.Name)]
public sealed partial class DeveloperTests : IDisposable
{
    private static readonly string Reader = Path.Combine(AppContext.BaseDirectory, "blog");

    private readonly string _folder = Directory.CreateTempSubdirectory("blog-developer-").FullName;
    private readonly int _port = SshServer.FreePort();
    private readonly Process? _server;

    public DeveloperTests()
    {
        if (SshFactAttribute.WhyNot is not null) return;
        foreach (string key in (string[])["host", "key"])
            Assert.Equal(0, SshServer.Run("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", Path.Join(_folder, key)).Status);
        string config = Path.Join(_folder, "sshd_config");
        File.WriteAllText(config, $"""
            Port {_port}
            ListenAddress 127.0.0.1
            HostKey {_folder}/host
            PidFile none
            AuthorizedKeysFile {_folder}/key.pub
            PermitRootLogin prohibit-password
            StrictModes no
            UsePAM no

            """);
        _server = Process.Start("/usr/sbin/sshd", ["-D", "-E", Path.Join(_folder, "log"), "-f", config]);
        SshServer.WaitUntil(() => SshServer.Run("/usr/bin/ssh", [.. Options, "root@127.0.0.1", "true"]).Status == 0, "sshd to let us in");
    }

    private string[] Options => [.. SshServer.OptionsFor(_port), "-i", Path.Join(_folder, "key")];

    [DeveloperFact]
    public void Ctrl_Z_gives_the_far_shell_back_and_fg_the_reader()
    {
        using Tmux tmux = LoggedIn();
        tmux.Enter($"stty -a | cksum; {Reader} --no-state; stty -a | cksum");
        tmux.WaitFor("It Is a System");
        tmux.Press("C-z");
        tmux.WaitFor("Stopped");
        Assert.False(tmux.IsAlternateScreen || tmux.HasMouse || !tmux.HasCursor, tmux.Screen);

        tmux.Resize(60, 20);
        tmux.Enter("fg");
        tmux.WaitFor("It Is a System");
        Assert.True(tmux.IsAlternateScreen && tmux.HasMouse);
        tmux.Press("q");
        tmux.WaitFor(screen => screen.TrimEnd().EndsWith("far$", StringComparison.Ordinal), "the prompt");
        Assert.False(tmux.IsAlternateScreen || tmux.HasMouse || !tmux.HasCursor, tmux.Screen);
        Assert.Single(Sums().Matches(tmux.Screen).Select(sum => sum.Value).Distinct());
    }

    [DeveloperFact]
    public void In_a_tmux_at_the_far_end_it_is_read_resized_and_left()
    {
        using Tmux tmux = LoggedIn();
        tmux.Enter($"env -u TMUX tmux -S {_folder}/far -f /dev/null new-session {Reader} --no-state");
        tmux.WaitFor("It Is a System");
        tmux.Press("Enter");
        tmux.WaitFor("coffee");
        tmux.Resize(50, 15);
        tmux.WaitFor("1 of 9");
        tmux.Press("q");
        tmux.WaitFor("9 essays");
        tmux.Press("q");
        tmux.WaitFor("[exited]");
        Assert.False(tmux.IsAlternateScreen || tmux.HasMouse || !tmux.HasCursor, tmux.Screen);
    }

    [DeveloperFact]
    public void What_is_copied_at_the_far_end_is_on_the_clipboard_of_the_terminal_here()
    {
        using Tmux tmux = LoggedIn();
        tmux.Set("set-clipboard", "on");
        tmux.Enter($"{Reader} --no-state");
        tmux.WaitFor("It Is a System");
        tmux.Press("Enter");
        tmux.WaitFor("coffee");
        tmux.Press("Y");
        SshServer.WaitUntil(() => tmux.Clipboard.Contains("ai-is-not-a-model-it-is-a-system", StringComparison.Ordinal), "the link to be copied");
        tmux.Press("Q");
        tmux.WaitFor(screen => screen.TrimEnd().EndsWith("far$", StringComparison.Ordinal), "the prompt");
    }

    public void Dispose()
    {
        _server?.Kill(entireProcessTree: true);
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Tmux LoggedIn()
    {
        Tmux tmux = new(80, 24, $"ssh {string.Join(' ', Options)} -tt root@127.0.0.1 env PS1='far$\\ ' bash --norc --noprofile");
        tmux.WaitFor("far$");
        return tmux;
    }

    [GeneratedRegex(@"^\d+ \d+$", RegexOptions.Multiline)]
    private static partial Regex Sums();
}
