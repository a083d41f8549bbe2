using System.Net.Sockets;
using System.Text;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>What visitors try who want more than to read: they get the reader, or a refusal.</summary>
[Collection(SshServerCollection.Name)]
public sealed class SshAttackTests(SshServer server)
{
    [SshTheory]
    [InlineData("cat /etc/passwd")]
    [InlineData("/bin/sh -i")]
    [InlineData("; id; $(id) `id`")]
    [InlineData("list; id")]
    [InlineData("list\nid")]
    [InlineData("list | id")]
    [InlineData("show ../../../../etc/passwd")]
    [InlineData("show /etc/passwd")]
    [InlineData("list --posts /etc")]
    [InlineData(" --posts /etc list")]
    [InlineData("ssh-setup --write /tmp/x")]
    [InlineData("\"; exec /bin/sh; \"")]
    [InlineData("'; exec /bin/sh; '")]
    [InlineData(" -c id")]
    [InlineData("list\rid")]
    [InlineData("list\u001b[2J")]
    [InlineData("list\u009b2J")]
    [InlineData("show the-night-production-broke\u202e")]
    [InlineData("sh")]
    [InlineData("exec /usr/lib/openssh/sftp-server")]
    [InlineData("scp -f /etc/passwd")]
    [InlineData("scp -t /tmp")]
    [InlineData("rsync --server --sender -logDtpre.iLsfxC . /etc/passwd")]
    [InlineData("git-upload-pack '/etc'")]
    [InlineData(" --public --log-fd 1")]
    [InlineData(" --memory /etc")]
    [InlineData("list --seats /etc")]
    [InlineData("list && id")]
    [InlineData("list >/tmp/x")]
    [InlineData("list $HOME")]
    [InlineData("list\n")]
    public void A_command_of_another_kind_gets_one_line_of_usage(string command)
    {
        SshServer.Outcome outcome = server.Ssh([], command);
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.Matches("^usage: [^\n]*\n$", outcome.Error);
    }

    [SshTheory, InlineData(600), InlineData(60_000), InlineData(120_000)]
    public void A_command_may_have_any_length(int length)
    {
        SshServer.Outcome outcome = server.Ssh([], "list " + new string('a', length));
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith("usage: ", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>More than the system gives any program as one argument: sshd cannot even start the account's shell.</summary>
    [SshFact]
    public void A_command_that_is_longer_than_any_gets_nothing()
    {
        SshServer.Outcome outcome = server.Ssh([], "list", new string('a', 100_000), new string('b', 100_000));
        Assert.NotEqual(0, outcome.Status);
        Assert.Empty(outcome.Output);
        Assert.Equal(0, server.Ssh([], "list").Status);
    }

    [SshTheory, InlineData("xterm\u001b]0;x\u0007"), InlineData("a;id"), InlineData("$(id)"), InlineData("-x"), InlineData("/dev/tty"), InlineData("%s%n"), InlineData("..")]
    public void A_terminal_may_call_itself_what_it_likes(string name)
    {
        using PtyProcess visitor = server.Visit(new Dictionary<string, string> { ["TERM"] = name });
        visitor.WaitForText("It Is a System");
        Assert.Contains("\0TERM=xterm\0", File.ReadAllText($"/proc/{Assert.Single(server.Readers)}/environ"), StringComparison.Ordinal);
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
    }

    [SshFact]
    public void A_command_with_a_terminal_is_no_other_command()
    {
        using PtyProcess visitor = new("/usr/bin/ssh", [.. server.Options, "-tt", server.Address, "/bin/sh -i"]);
        Assert.Equal(2, visitor.WaitForExit());
        Assert.StartsWith("usage: ", visitor.Text, StringComparison.Ordinal);
    }

    [SshFact]
    public void No_file_is_copied_either_way()
    {
        string here = Path.Join(server.Folder, "copied"), there = $"{server.Address}:/etc/passwd";
        string[] options = [.. server.Options.Select(option => option == "-p" ? "-P" : option)];
        File.WriteAllText(here + "-from", "x");
        Assert.NotEqual(0, SshServer.Run("/usr/bin/scp", [.. options, "-O", there, here]).Status);
        Assert.NotEqual(0, SshServer.Run("/usr/bin/scp", [.. options, there, here]).Status);
        Assert.NotEqual(0, SshServer.Run("/usr/bin/scp", [.. options, "-O", here + "-from", $"{server.Address}:/tmp/{server.Account}"]).Status);
        Assert.NotEqual(0, SshServer.Run("/usr/bin/sftp", [.. options, "-b", "/dev/null", server.Address]).Status);
        Assert.NotEqual(0, server.Ssh(["-s"], "sftp").Status);
        Assert.False(File.Exists(here));
        Assert.False(File.Exists($"/tmp/{server.Account}"));
    }

    [SshFact]
    public void Nothing_is_forwarded()
    {
        Assert.Equal(("", true), Refused(["-W", $"127.0.0.1:{server.Port}"]));
        Assert.Equal(("", true), Refused(["-N", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:22"]));
        Assert.Equal(("", true), Refused(["-N", "-o", "ExitOnForwardFailure=yes", "-R", $"{server.Folder}/socket:127.0.0.1:22"]));

        (string Output, bool IsRefused) Refused(string[] arguments)
        {
            SshServer.Outcome outcome = server.Ssh(arguments);
            return (outcome.Output, outcome.Status != 0);
        }
    }

    [SshFact]
    public void A_forwarded_port_leads_nowhere()
    {
        int port = SshServer.FreePort();
        using PtyProcess client = new("/usr/bin/ssh", [.. server.Options, "-N", "-L", $"127.0.0.1:{port}:127.0.0.1:{server.Port}", server.Address]);
        TcpClient? connection = null;
        SshServer.WaitUntil(() => TryConnect(port, out connection), "the client to listen");
        using TcpClient connected = connection!;
        connected.ReceiveTimeout = 10_000;
        byte[] greeting = new byte[64];
        int count = connected.GetStream().Read(greeting); // an sshd that it led to would say its version
        Assert.True(count == 0, Encoding.ASCII.GetString(greeting, 0, count));
        client.Signal(9);
    }

    [SshFact]
    public void What_the_visitor_sends_for_an_environment_does_not_arrive()
    {
        using PtyProcess visitor = new(
            "/usr/bin/ssh", [.. server.Options, "-tt", .. SendEnv("LD_PRELOAD", "DOTNET_STARTUP_HOOKS", "BLOG_POSTS", "LC_ALL", "NO_COLOR", "COLORTERM", "SSH_ORIGINAL_COMMAND", "LC_*", "DOTNET_*", "BASH_ENV", "ENV", "IFS", "PATH", "LD_LIBRARY_PATH", "SSH_USER_AUTH", "SSH_CONNECTION"), server.Address],
            environment: new Dictionary<string, string>
            {
                ["TERM"] = "../../../../etc/passwd", ["DOTNET_STARTUP_HOOKS"] = "/tmp/evil.dll", ["BLOG_POSTS"] = "/etc", ["LC_ALL"] = "../../x", ["NO_COLOR"] = "$(id)", ["COLORTERM"] = "../x",
                ["SSH_ORIGINAL_COMMAND"] = "list", ["LC_MESSAGES"] = "$(id)", ["LC_EVIL"] = "\u001b[2J", ["DOTNET_gcServer"] = "1", ["DOTNET_ROOT"] = "/tmp", ["BASH_ENV"] = "/tmp/evil", ["ENV"] = "/tmp/evil",
                ["IFS"] = "/", ["LD_LIBRARY_PATH"] = "/tmp", ["SSH_USER_AUTH"] = "/etc/passwd", ["SSH_CONNECTION"] = "x\ny",
            });
        visitor.WaitForText("It Is a System");
        string[] arrived = File.ReadAllText($"/proc/{Assert.Single(server.Readers)}/environ").TrimEnd('\0').Split('\0');
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());

        string[] names = ["COLORTERM", "DOTNET_EnableDiagnostics", "DOTNET_GCHeapHardLimit", "DOTNET_ROOT", "DOTNET_gcServer", "HOME", "LANG", "NO_COLOR", "PATH", "SSH_CONNECTION", "TERM"];
        Assert.Equal(names, arrived.Select(variable => variable.Split('=')[0]).Order(StringComparer.Ordinal));
        Assert.Contains("TERM=xterm", arrived);
        Assert.Contains("DOTNET_gcServer=0", arrived);
        Assert.Contains("PATH=/usr/bin:/bin", arrived);
        Assert.Contains(arrived, variable => variable.StartsWith("SSH_CONNECTION=127.0.0.1 ", StringComparison.Ordinal));
        Assert.Contains("COLORTERM=", arrived);
        Assert.Contains("NO_COLOR=1", arrived);
    }

    [SshFact]
    public void One_connection_holds_one_session()
    {
        string socket = Path.Join(server.Folder, "control");
        using PtyProcess first = new("/usr/bin/ssh", [.. server.Options, "-M", "-S", socket, "-tt", server.Address]);
        first.WaitForText("It Is a System");
        SshServer.Outcome second = SshServer.Run("/usr/bin/ssh", "-F", "none", "-o", "ControlPath=" + socket, "-o", "ProxyCommand=false", "-o", "BatchMode=yes", server.Address, "list");
        Assert.Equal((255, ""), (second.Status, second.Output));
        Assert.Single(server.Readers);
        first.Send("Q");
        Assert.Equal(0, first.WaitForExit());
    }

    [SshTheory, InlineData("root"), InlineData("nobody"), InlineData("read\n")]
    public void Nobody_else_gets_in(string user)
    {
        SshServer.Outcome outcome = SshServer.Run("/usr/bin/ssh", [.. server.Options, "-l", user, "127.0.0.1", "list"]);
        Assert.Equal((255, ""), (outcome.Status, outcome.Output));
    }

    [SshTheory, InlineData(1, 1), InlineData(1000, 1000), InlineData(20, 5)]
    public void A_window_may_have_any_size(int width, int height)
    {
        using PtyProcess visitor = server.Visit(width: width, height: height);
        SshServer.WaitUntil(() => server.Readers.Length == 1 && visitor.Output.Length > 0, "the reader");
        visitor.WaitForQuiet();
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
    }

    [SshFact]
    public void The_log_has_one_plain_line_for_each_session()
    {
        int before = Lines().Length;
        server.Ssh([], "show \u001b[2J\u202e");
        server.Ssh([], "list");
        string[] lines = Lines();
        Assert.Equal(before + 2, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"^<14>1 [ -~]+ end=[ -~]+$", line));

        string[] Lines() => server.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string[] SendEnv(params string[] names) => [.. names.SelectMany(name => new[] { "-o", "SendEnv=" + name })];

    private static bool TryConnect(int port, out TcpClient? client)
    {
        client = new TcpClient();
        try
        {
            client.Connect("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            client.Dispose();
            return false;
        }
    }
}
