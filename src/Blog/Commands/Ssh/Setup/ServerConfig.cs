using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Blog.Commands.Ssh.Setup;

/// <summary>A configuration for an sshd of its own: the machine's usual sshd and its accounts are left alone.</summary>
internal static class ServerConfig
{
    internal static string Text(SetupPlan plan)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# An sshd of its own for the public blog, made by 'blog ssh-setup' for OpenSSH {plan.Version}.\n");
        text.Append(CultureInfo.InvariantCulture, $"# Start: /usr/sbin/sshd -f {plan.PathOf("sshd_config")}   Test: /usr/sbin/sshd -t -f {plan.PathOf("sshd_config")}\n");
        text.Append(CultureInfo.InvariantCulture, $"# The firewall must let port {plan.Port} in: ufw allow {plan.Port}/tcp, or nft add rule inet filter input tcp dport {plan.Port} accept\n");
        foreach (Setting setting in Settings(plan).Where(setting => plan.Version.CompareTo(setting.Since) >= 0))
        {
            if (setting.Why.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n# {setting.Why}\n");
            text.Append(CultureInfo.InvariantCulture, $"{setting.Line}\n");
        }

        return text.ToString();
    }

    private static ImmutableArray<Setting> Settings(SetupPlan plan) =>
    [
        new("Where it listens.", $"Port {plan.Port}"),
        .. plan.Listen is { } address ? [new Setting("", $"ListenAddress {address}")] : ImmutableArray<Setting>.Empty,
        new("", $"HostKey {plan.PathOf("host_key")}"),
        new("", $"PidFile {plan.PathOf("sshd.pid")}"),

        plan.Memory is null
            ? new("One account, which has an empty password, and nobody else. Nothing is asked: 'none' is the way in.", $"AllowUsers {plan.Account}")
            : new("An account that has an empty password, another that takes only keys (see the end), and nobody else. The first asks nothing: 'none' is the way in, and no key is looked at.", $"AllowUsers {plan.Account} {plan.KeyAccount}"),
        new("", "PermitRootLogin no"),
        new("", "AuthenticationMethods none"),
        new("", "PasswordAuthentication yes"),
        new("", "PermitEmptyPasswords yes"),
        new("", "PubkeyAuthentication no"),
        new("", "KbdInteractiveAuthentication no", new OpenSshVersion(8, 7)),
        new("The system's own rules for logging in would refuse an empty password.", "UsePAM no"),

        new("The account's shell is the reader. Nothing else is to be had: no forwarding, no tunnels, no agent, no X11, no sockets.", "DisableForwarding yes"),
        new("", "AllowTcpForwarding no"),
        new("", "AllowStreamLocalForwarding no"),
        new("", "AllowAgentForwarding no"),
        new("", "X11Forwarding no"),
        new("", "PermitTunnel no"),
        new("", "GatewayPorts no"),
        new("No file of the account's is run or read. There is no line 'Subsystem': so no sftp, and no scp by it.", "PermitUserRC no"),
        new("", "PermitUserEnvironment no"),
        new("", "AuthorizedKeysFile none"),
        new("Two variables that say what the visitor's terminal shows; the account's shell looks at them before they are used.", "AcceptEnv COLORTERM NO_COLOR"),

        new("How many at once. Seats are counted by the account's shell; these are for those who are not logged in yet.", "MaxStartups 20:30:60"),
        new("", "PerSourceMaxStartups 10", new OpenSshVersion(8, 5)),
        new("One session for each connection.", "MaxSessions 1"),
        new("", "MaxAuthTries 2"),
        new("", "LoginGraceTime 15"),
        new("A client that is gone without a word is noticed after a minute and a half.", "ClientAliveInterval 30"),
        new("", "ClientAliveCountMax 3"),
        new("A connection that opens no session, such as 'ssh -N', is closed.", "UnusedConnectionTimeout 30s", new OpenSshVersion(9, 2)),
        new(
            "Longer than the reader's own limit, which gives the visitor's terminal back and says goodbye.",
            string.Create(CultureInfo.InvariantCulture, $"ChannelTimeout session:*={(int)plan.IdleLimit.TotalMinutes + 5}m"), new OpenSshVersion(9, 2)),

        new("The reader sends little, and says itself what it is.", "Compression no"),
        new("", "PrintMotd no"),
        new("", "PrintLastLog no"),
        new("", "UseDNS no"),
        new("Addresses are logged.", "LogLevel VERBOSE"),
        .. plan.Memory is null ? [] : KeySettings(plan.KeyAccount),
    ];

    /// <summary>They come last: what follows a 'Match' is for it alone.</summary>
    private static ImmutableArray<Setting> KeySettings(string account) =>
    [
        new("The account for visitors who want a memory: a key, and nothing else.", $"Match User {account}"),
        new("", "    AuthenticationMethods publickey"),
        new("", "    PubkeyAuthentication yes"),
        new("", "    PasswordAuthentication no"),
        new("", "    PermitEmptyPasswords no"),
        new(
            "Any key will do, for it opens nothing but the reader: the key that is offered (%t its kind, %k itself) is said to be allowed. In place of these two lines, 'AuthorizedKeysFile' with a file of root's lets in only the keys that it lists.",
            "    AuthorizedKeysCommand /bin/echo restrict,pty %t %k"),
        new("", "    AuthorizedKeysCommandUser nobody"),
        new("The reader is told which key it was: it keeps the places under the key's fingerprint.", "    ExposeAuthInfo yes"),
    ];

    /// <param name="Why">What the line and those after it are for.</param>
    /// <param name="Since">The first OpenSSH that knows it.</param>
    private sealed record Setting(string Why, string Line, OpenSshVersion Since = default);
}
