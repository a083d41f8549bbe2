namespace Blog.Tests.Ssh.Hosts;

/// <summary>
/// Where two hosts and the balancer in front of them stand: each in a network namespace of its own, with a wire to the balancer's, and
/// each with its own view of one folder; or, where the kernel refuses namespaces, on two addresses of loopback.
/// </summary>
/// <remarks>Nothing of the machine's own network is touched: the wires are between the namespaces.</remarks>
internal sealed class HostNetwork : IDisposable
{
    private const string Prefix = "blogtest-";

    private readonly string _name = Prefix + Environment.ProcessId;

    internal HostNetwork()
    {
        RemoveOld();
        SshServer.Outcome probe = SshServer.Run("/sbin/ip", "netns", "add", Front);
        if (probe.Status == 0) probe = SshServer.Run("/sbin/ip", "netns", "exec", Front, "/sbin/ip", "link", "set", "lo", "up");
        HasNamespaces = probe.Status == 0;
        How = HasNamespaces ? "two network namespaces and the balancer's" : $"addresses of loopback, since namespaces are refused: {probe.Error.Trim()}";
        for (int host = 0; HasNamespaces && host < Hosts; host++) Wire(host);
    }

    internal const int Hosts = 2;

    internal bool HasNamespaces { get; }

    /// <summary>For the test's report.</summary>
    internal string How { get; }

    private string Front => _name + "-front";

    /// <summary>The address of a host; those of the namespaces are for tests of networks (RFC 2544).</summary>
    internal string AddressOf(int host) => HasNamespaces ? $"198.18.{host}.2" : $"127.0.0.{host + 2}";

    /// <summary>A command line that runs where the balancer and the visitors are.</summary>
    internal string[] AtFront(params string[] command) => HasNamespaces ? ["/sbin/ip", "netns", "exec", Front, .. command] : command;

    /// <summary>A command line that runs on a host.</summary>
    /// <param name="own">The folder that the host sees at <paramref name="seenAt"/>, where there are namespaces.</param>
    internal string[] OnHost(int host, string own, string seenAt, params string[] command) => HasNamespaces
        ? ["/sbin/ip", "netns", "exec", NameOf(host), "/bin/sh", "-c", "mount --bind \"$0\" \"$1\" && shift && exec \"$@\"", own, seenAt, .. command]
        : command;

    /// <summary>Pulls the host's cable: what it sends is lost, and nobody is told.</summary>
    internal void Unplug(int host) => Ip("-n", NameOf(host), "link", "set", "wire", "down");

    public void Dispose()
    {
        if (!HasNamespaces) return;
        for (int host = 0; host < Hosts; host++) Ip("netns", "del", NameOf(host));
        Ip("netns", "del", Front);
    }

    private string NameOf(int host) => $"{_name}-{host}";

    private void Wire(int host)
    {
        Ip("netns", "add", NameOf(host));
        Ip("-n", NameOf(host), "link", "set", "lo", "up");
        Ip("-n", Front, "link", "add", $"to{host}", "type", "veth", "peer", "name", "wire", "netns", NameOf(host));
        Ip("-n", Front, "addr", "add", $"198.18.{host}.1/24", "dev", $"to{host}");
        Ip("-n", Front, "link", "set", $"to{host}", "up");
        Ip("-n", NameOf(host), "addr", "add", AddressOf(host) + "/24", "dev", "wire");
        Ip("-n", NameOf(host), "link", "set", "wire", "up");
    }

    private static void Ip(params string[] arguments)
    {
        SshServer.Outcome outcome = SshServer.Run("/sbin/ip", arguments);
        Assert.True(outcome.Status == 0, $"ip {string.Join(' ', arguments)}: {outcome.Error}");
    }

    /// <summary>Of test runs that were killed.</summary>
    private static void RemoveOld()
    {
        const string Names = "/run/netns";
        if (!Directory.Exists(Names)) return;
        foreach (string name in Directory.GetFiles(Names, Prefix + "*").Select(path => Path.GetFileName(path)))
            if (!Directory.Exists("/proc/" + name.Split('-')[1])) SshServer.Run("/sbin/ip", "netns", "del", name);
    }
}
