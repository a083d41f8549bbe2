using System.Diagnostics;
using System.Text.RegularExpressions;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh.Hosts;

/// <summary>
/// One blog on two hosts that share nothing: each has what <c>blog ssh-setup</c> wrote and a clone of the posts. HAProxy stands in front
/// of them, with the lines that the README has for it. Everything of it goes when this is disposed of.
/// </summary>
internal sealed class TwoHosts : IDisposable
{
    private const string AccountPrefix = "bloghosts-";

    private readonly string _base = Path.Join(Path.GetTempPath(), "blog-hosts-" + Environment.ProcessId);
    private readonly Process[] _servers;
    private readonly Process _balancer;

    internal TwoHosts()
    {
        TestAccounts.RemoveOld(AccountPrefix);
        Network = new HostNetwork();
        string program = SshServer.CopyProgram(_base);
        MakeOrigin();
        Must(program, "ssh-setup", "--write", Seen, "--posts", Path.Join(Seen, "posts"), "--port", $"{Port}", "--account", Account, "--log", Path.Join(Seen, "log"), "--seats", "20");
        Must(Path.Join(Seen, "install"), "--no-start");
        for (int host = 0; host < HostNetwork.Hosts; host++) Furnish(host);
        if (!Network.HasNamespaces) ChooseByAddress();
        _servers = [.. Enumerable.Range(0, HostNetwork.Hosts).Select(StartHost)];
        _balancer = Start(Network.AtFront("/usr/sbin/haproxy", "-db", "-f", WriteBalancerConfig()));
        SshServer.WaitUntil(() => Visit("tags").Status == 0, "a host to answer through the balancer");
    }

    internal HostNetwork Network { get; }

    private static int Port => 2222;

    private static string Account => AccountPrefix + Environment.ProcessId;

    /// <summary>The folder of the setup, as every host sees it.</summary>
    private string Seen => Path.Join(_base, "host");

    private string Own(int host) => Path.Join(_base, $"host-{host}");

    private string Origin => Path.Join(_base, "origin");

    /// <summary>How many sessions a host has had that ended; one that a line is written for.</summary>
    internal int SessionsOn(int host) => File.ReadLines(Path.Join(Own(host), "log")).Count();

    /// <summary>A visitor without a terminal.</summary>
    internal SshServer.Outcome Visit(params string[] command)
    {
        string[] all = Network.AtFront(["/usr/bin/ssh", .. Options, Address, .. command]);
        return SshServer.Run(all[0], all[1..]);
    }

    /// <summary>A visitor at a terminal.</summary>
    internal PtyProcess Enter()
    {
        string[] all = Network.AtFront(["/usr/bin/ssh", .. Options, "-tt", Address]);
        return new PtyProcess(all[0], all[1..]);
    }

    /// <summary>Ends everything that runs on a host, as a loss of power does.</summary>
    internal void Kill(int host)
    {
        _servers[host].Kill(entireProcessTree: true);
        _servers[host].WaitForExit();
    }

    /// <summary>Puts a post where the hosts get theirs from.</summary>
    internal void Publish(string slug, string title)
    {
        File.WriteAllText(Path.Join(Origin, slug + ".md"), $"---\ntitle: {title}\ndate: 2026-11-20\n---\n\nA line.\n");
        Commit();
    }

    internal void Pull(int host) => Must("/usr/bin/git", "-C", Path.Join(Own(host), "posts"), "pull", "--quiet", "--ff-only");

    public void Dispose()
    {
        foreach (Process process in (Process[])[.. _servers, _balancer])
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        Network.Dispose();
        SshServer.Run("/usr/sbin/userdel", "--force", Account);
        Directory.Delete(_base, recursive: true);
    }

    private static string Address => $"{Account}@127.0.0.1";

    private static string[] Options =>
        ["-F", "none", "-p", "2200", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"];

    private void MakeOrigin()
    {
        Directory.CreateDirectory(Origin);
        foreach (string post in Directory.GetFiles(Repository.Posts)) File.Copy(post, Path.Join(Origin, Path.GetFileName(post)));
        Must("/usr/bin/git", "init", "--quiet", Origin);
        Commit();
    }

    private void Commit()
    {
        Must("/usr/bin/git", "-C", Origin, "add", "--all");
        Must("/usr/bin/git", "-C", Origin, "-c", "user.name=A writer", "-c", "user.email=writer@blog.example", "commit", "--quiet", "--message", "Posts");
    }

    /// <summary>All hosts have the same key, since a visitor sees one machine; the rest is their own.</summary>
    private void Furnish(int host)
    {
        Must("/bin/cp", "--archive", Seen, Own(host));
        Must("/usr/bin/git", "clone", "--quiet", Origin, Path.Join(Own(host), "posts"));
        if (Network.HasNamespaces) return;
        foreach (string name in (string[])["login-shell", "sshd_config"])
        {
            string path = Path.Join(Own(host), name);
            File.WriteAllText(path, File.ReadAllText(path).Replace(Seen, Own(host), StringComparison.Ordinal));
        }
    }

    /// <summary>On one machine an account has one shell, which has to tell the hosts apart.</summary>
    private void ChooseByAddress() => File.WriteAllText(
        Path.Join(Seen, "login-shell"),
        $"#!/bin/sh\ncase $SSH_CONNECTION in *' {Network.AddressOf(0)} '*) exec {Own(0)}/login-shell \"$@\" ;; *) exec {Own(1)}/login-shell \"$@\" ;; esac\n");

    private Process StartHost(int host)
    {
        string folder = Network.HasNamespaces ? Seen : Own(host);
        return Start(Network.OnHost(
            host, Own(host), Seen,
            "/usr/sbin/sshd", "-D", "-E", Path.Join(folder, "sshd.log"), "-f", Path.Join(folder, "sshd_config"), "-o", $"ListenAddress={Network.AddressOf(host)}", "-o", "PerSourceMaxStartups=none"));
    }

    /// <summary>The README's lines with the addresses of here.</summary>
    private string WriteBalancerConfig()
    {
        string[] lines = [.. File.ReadLines(Path.Join(Repository.Root, "README.md")).SkipWhile(line => line != "    defaults").TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..])];
        string config = string.Join('\n', lines) + "\n";
        Assert.Contains("10.0.0.11:2222", config, StringComparison.Ordinal);
        Assert.Contains("10.0.0.12:2222", config, StringComparison.Ordinal);
        config = config.Replace("10.0.0.11", Network.AddressOf(0), StringComparison.Ordinal).Replace("10.0.0.12", Network.AddressOf(1), StringComparison.Ordinal);
        config = Regex.Replace(config, "bind .*", "bind 127.0.0.1:2200");
        string path = Path.Join(_base, "haproxy.cfg");
        File.WriteAllText(path, config);
        return path;
    }

    private static Process Start(string[] command) => Process.Start(new ProcessStartInfo(command[0], command[1..]))!;

    private static void Must(string program, params string[] arguments)
    {
        SshServer.Outcome outcome = SshServer.Run(program, arguments);
        Assert.True(outcome.Status == 0, $"{program} {string.Join(' ', arguments)}: {outcome.Error}");
    }
}
