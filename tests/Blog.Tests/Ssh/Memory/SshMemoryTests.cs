using Blog.Tests.Support;

namespace Blog.Tests.Ssh.Memory;

/// <summary>Visitors who come in with a key, by a real OpenSSH server: each finds what was left, and never another's.</summary>
[Collection(SshServerCollection.Name)]
public sealed class SshMemoryTests : IDisposable
{
    private readonly SshServer _server;

    /// <summary>Emptied before each story.</summary>
    public SshMemoryTests(SshServer server)
    {
        _server = server;
        if (SshFactAttribute.WhyNot is not null) return;
        foreach (string file in Kept) File.Delete(file);
        Directory.CreateDirectory(Keys);
    }

    public void Dispose()
    {
        if (Directory.Exists(Keys)) Directory.Delete(Keys, recursive: true);
    }

    private string Keys => Path.Join(_server.Folder, "keys");

    private string[] Kept => Directory.GetFiles(_server.Memory, "SHA256-*");

    private string LastLine => _server.Log.Split('\n')[^2];

    [SshFact]
    public void Each_visitor_finds_the_own_place_again_and_never_anothers()
    {
        string ann = NewKey("ann"), ben = NewKey("ben");
        Read(ann, "\r", "AI Is Not a Model");
        Assert.Contains(" memory=on end=quit", LastLine, StringComparison.Ordinal);
        Read(ben, "j\r", "You Learn Engineering");

        using (PtyProcess again = Enter(ann))
        {
            again.WaitForText("continue reading: AI Is Not");
            again.Send("Q");
            Assert.Equal(0, again.WaitForExit());
            Assert.DoesNotContain("continue reading: You Learn", again.Text, StringComparison.Ordinal);
        }

        using PtyProcess other = Enter(ben);
        other.WaitForText("continue reading: You Learn");
        other.Send("Q");
        Assert.Equal(0, other.WaitForExit());
        Assert.DoesNotContain("continue reading: AI Is Not", other.Text, StringComparison.Ordinal);
        Assert.Contains("posts=0", LastLine, StringComparison.Ordinal); // what was opened in earlier visits is not of this one

        Assert.Equal(new[] { FileOf(ann), FileOf(ben) }.Order(StringComparer.Ordinal), Kept.Order(StringComparer.Ordinal));
        Assert.All(Kept, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file)));
    }

    [SshFact]
    public void A_first_visit_says_that_places_are_kept()
    {
        using PtyProcess visitor = Enter(NewKey("new"));
        visitor.WaitForText("Your places are kept under your key.");
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
        Assert.Empty(Kept); // nothing was read
    }

    [SshFact]
    public void A_killed_client_finds_the_place_too()
    {
        string key = NewKey("killed");
        using (PtyProcess visitor = Enter(key))
        {
            ReadOn(visitor, "\r");
            visitor.Signal(9);
            _server.WaitUntilNoReaderIsLeft(TimeSpan.FromSeconds(5));
        }

        Assert.True(Kept is [string file] && File.ReadAllText(file).Contains("\"percent\":", StringComparison.Ordinal), LastLine + string.Join('\n', Kept.Select(File.ReadAllText)));

        using PtyProcess again = Enter(key);
        again.WaitForText("continue reading: AI Is Not");
        again.Send("Q");
        Assert.Equal(0, again.WaitForExit());
    }

    [SshFact]
    public void The_account_without_a_password_sees_no_key_and_keeps_nothing()
    {
        string key = NewKey("stranger");
        using PtyProcess visitor = new("/usr/bin/ssh", [.. WithKey(key, _server.Port), "-v", "-o", "LogLevel=VERBOSE", "-tt", _server.Address]);
        visitor.WaitForText("It Is a System");
        ReadOn(visitor, "\r");
        string[] environment = File.ReadAllText($"/proc/{Assert.Single(_server.Readers)}/environ").Split('\0');
        Assert.DoesNotContain(environment, variable => variable.StartsWith("SSH_USER_AUTH", StringComparison.Ordinal));
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
        Assert.Contains("using \"none\"", visitor.Text, StringComparison.Ordinal);
        Assert.Empty(Kept);
        Assert.DoesNotContain("memory=", LastLine, StringComparison.Ordinal);
    }

    [SshFact]
    public void Nobody_gets_to_the_memory_without_a_key()
    {
        SshServer.Outcome outcome = SshServer.Run("/usr/bin/ssh", [.. _server.Options, "-o", "IdentityFile=none", "-o", "IdentityAgent=none", "-l", _server.KeyAccount, "127.0.0.1", "list"]);
        Assert.Equal((255, ""), (outcome.Status, outcome.Output));
        Assert.Contains("Permission denied (publickey)", outcome.Error, StringComparison.Ordinal);
    }

    [SshFact]
    public void Where_sshd_does_not_tell_the_key_the_reader_reads_without_a_memory()
    {
        using SshServer.OtherServer other = _server.Changed("ExposeAuthInfo yes", "ExposeAuthInfo no");
        using PtyProcess visitor = new("/usr/bin/ssh", [.. WithKey(NewKey("untold"), other.Port), "-tt", $"{_server.KeyAccount}@127.0.0.1"]);
        visitor.WaitForText("It Is a System");
        ReadOn(visitor, "\r");
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
        Assert.Empty(Kept);
        Assert.Contains(" memory=no-key end=quit", LastLine, StringComparison.Ordinal);
    }

    [SshFact]
    public void Of_too_many_visitors_the_one_falls_out_who_stayed_away_longest()
    {
        using IDisposable change = new ChangedFile(Path.Join(_server.Folder, "key-login-shell"), "--memory-limit 10000", "--memory-limit 2");
        string[] keys = [NewKey("one"), NewKey("two"), NewKey("three")];
        foreach (string key in keys) Read(key, "\r", "AI Is Not");
        Assert.Equal(new[] { FileOf(keys[1]), FileOf(keys[2]) }.Order(StringComparer.Ordinal), Kept.Order(StringComparer.Ordinal));
    }

    [SshFact]
    public void A_link_in_the_place_of_a_file_is_not_followed()
    {
        string key = NewKey("linked"), elsewhere = Path.Join(_server.Folder, "elsewhere");
        Read(key, "\r", "AI Is Not");
        File.Move(FileOf(key), elsewhere);
        string before = File.ReadAllText(elsewhere);
        File.CreateSymbolicLink(FileOf(key), elsewhere);

        using PtyProcess visitor = Enter(key);
        visitor.WaitForText("Your places are kept under your key.");
        ReadOn(visitor, "j\r");
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
        Assert.DoesNotContain("continue reading", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(elsewhere));
        Assert.Null(new FileInfo(FileOf(key)).LinkTarget);
        File.Delete(elsewhere);
    }

    [SshFact]
    public void A_huge_file_is_taken_for_none_and_small_again_afterwards()
    {
        string key = NewKey("huge");
        File.WriteAllText(FileOf(key), "{\"version\":1,\"choices\":{\"" + new string('x', 10_000_000));
        Read(key, "\r", "AI Is Not");
        Assert.InRange(new FileInfo(FileOf(key)).Length, 1, Blog.State.Visitors.VisitorFolder.MaxBytes);
    }

    [SshFact]
    public void A_folder_that_is_gone_is_no_trouble_of_a_visitors()
    {
        string away = _server.Memory + "-away", key = NewKey("gone");
        Directory.Move(_server.Memory, away);
        try
        {
            using PtyProcess visitor = Enter(key);
            visitor.WaitForText("Your places cannot be kept just now.");
            ReadOn(visitor, "\r");
            visitor.Send("Q");
            Assert.Equal(0, visitor.WaitForExit());
            Assert.Contains(" memory=failed end=quit", LastLine, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Move(away, _server.Memory);
        }
    }

    [SshFact]
    public void The_file_in_which_sshd_tells_the_key_is_not_for_the_visitor_to_choose()
    {
        string ann = NewKey("ann"), eve = NewKey("eve"), forged = Path.Join(Keys, "forged");
        File.WriteAllText(forged, "publickey " + File.ReadAllText(ann + ".pub"));
        using PtyProcess visitor = new(
            "/usr/bin/ssh", [.. WithKey(eve, _server.Port), "-o", "SendEnv=SSH_USER_AUTH", "-o", "SetEnv=SSH_USER_AUTH=" + forged, "-tt", $"{_server.KeyAccount}@127.0.0.1"],
            environment: new Dictionary<string, string> { ["SSH_USER_AUTH"] = forged });
        visitor.WaitForText("It Is a System");
        ReadOn(visitor, "\r");
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
        Assert.Equal([FileOf(eve)], Kept);
    }

    [SshTheory, InlineData("cat /etc/passwd"), InlineData("/bin/sh -i"), InlineData("list --memory /etc"), InlineData("ssh-setup --memory")]
    public void A_key_gives_no_more_commands(string command)
    {
        SshServer.Outcome outcome = SshServer.Run("/usr/bin/ssh", [.. WithKey(NewKey("commands"), _server.Port), $"{_server.KeyAccount}@127.0.0.1", command]);
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.Empty(Kept);
    }

    private PtyProcess Enter(string key)
    {
        PtyProcess visitor = new("/usr/bin/ssh", [.. WithKey(key, _server.Port), "-tt", $"{_server.KeyAccount}@127.0.0.1"]);
        visitor.WaitForText("It Is a System");
        return visitor;
    }

    private void Read(string key, string keys, string shown)
    {
        using PtyProcess visitor = Enter(key);
        visitor.WaitForText(shown);
        ReadOn(visitor, keys);
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
    }

    /// <summary>Opens an essay and turns a page.</summary>
    private static void ReadOn(PtyProcess visitor, string keys)
    {
        visitor.Send(keys);
        visitor.WaitForText("min left");
        visitor.WaitForQuiet();
        int before = visitor.Output.Length;
        visitor.Send(" ");
        SshServer.WaitUntil(() => visitor.Output.Length > before, "the next page");
    }

    private static string[] WithKey(string key, int port) => [.. SshServer.OptionsFor(port), "-i", key, "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none"];

    private string NewKey(string name)
    {
        string key = Path.Join(Keys, name);
        Assert.Equal(0, SshServer.Run("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key).Status);
        return key;
    }

    /// <summary>Named after what OpenSSH says.</summary>
    private string FileOf(string key)
    {
        string fingerprint = SshServer.Run("/usr/bin/ssh-keygen", "-l", "-f", key).Output.Split(' ')[1];
        return Path.Join(_server.Memory, fingerprint.Replace(':', '-').Replace('/', '_').Replace('+', '-') + ".json");
    }
}
