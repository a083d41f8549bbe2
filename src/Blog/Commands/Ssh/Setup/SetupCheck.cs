using System.ComponentModel;
using System.Diagnostics;

namespace Blog.Commands.Ssh.Setup;

/// <summary>Looks at a server that runs, from outside: whether a visitor gets the blog, and whether anything else is to be had.</summary>
internal sealed class SetupCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly string _folder, _port, _account, _host;

    /// <summary>The account that takes only keys, or null.</summary>
    private readonly string? _keyAccount;

    private SetupCheck(string folder, Dictionary<string, string> config)
    {
        (_folder, _port, _host) = (folder, config.GetValueOrDefault("Port", "22"), config.GetValueOrDefault("ListenAddress", "127.0.0.1"));
        string[] accounts = config.GetValueOrDefault("AllowUsers", "").Split(' ');
        (_account, _keyAccount) = (accounts[0], accounts.ElementAtOrDefault(1));
    }

    private readonly record struct Finding(string What, string? Trouble);

    private readonly record struct Outcome(int Status, string Output, string Error);

    /// <returns>1 when something is wrong.</returns>
    internal static int Run(string folder)
    {
        string config = Path.Join(folder, "sshd_config");
        if (!File.Exists(config)) return Outputs.Fail(Exit.NotFound, $"there is no {config}. Make it with: blog ssh-setup --write {folder}");
        try
        {
            List<Finding> findings = [.. new SetupCheck(folder, Read(config)).Findings()];
            Outputs.WriteLines(findings.Select(finding => finding.Trouble is null ? $"ok      {finding.What}" : $"WRONG   {finding.What}: {finding.Trouble}"));
            return findings.All(finding => finding.Trouble is null) ? Exit.Done : Exit.NotFound;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or Win32Exception)
        {
            return Outputs.Fail(Exit.NotFound, problem.Message);
        }
    }

    private IEnumerable<Finding> Findings()
    {
        yield return new Finding("the account has the reader for a shell", AccountTrouble(_account, "login-shell"));
        yield return new Finding("there are seats", Directory.Exists(Path.Join(_folder, "seats")) && Directory.GetFiles(Path.Join(_folder, "seats")).Length > 0 ? null : "run 'install'");

        Outcome list = Ssh("list");
        yield return new Finding("a visitor gets the list", list.Status == 0 && list.Output.Length > 0 ? null : $"status {list.Status}, {list.Error.Trim()}");
        if (list.Status != 0) yield break;

        yield return Refused("another command is refused", Ssh("cat /etc/passwd"), Exit.WrongUsage);
        yield return Refused("a shell is refused", Ssh("/bin/sh -c id"), Exit.WrongUsage);
        yield return Refused("sftp is refused", Ssh("-s", "sftp"), null);
        yield return Refused("forwarding is refused", Ssh("-W", $"{_host}:{_port}"), null);
        yield return Refused("root is refused", Run("ssh", [.. Options, "-l", "root", _host, "list"]), null);
        if (_keyAccount is null) yield break;

        using KeyAccountCheck keys = new();
        yield return new Finding("the account that takes only keys has the reader for a shell", AccountTrouble(_keyAccount, "key-login-shell"));
        yield return new Finding("what it keeps is its own", KeyAccountCheck.FolderTrouble(Path.Join(_folder, "key-login-shell")));
        list = SshAs(_keyAccount, keys.WithKey, "list");
        yield return new Finding("a visitor with a key gets the list", list.Status == 0 && list.Output.Length > 0 ? null : $"status {list.Status}, {list.Error.Trim()}");
        yield return Refused("a visitor with a key gets no shell", SshAs(_keyAccount, keys.WithKey, "/bin/sh -c id"), Exit.WrongUsage);
        yield return Refused("a visitor with a key forwards nothing", Run("ssh", [.. Options, .. keys.WithKey, "-W", $"{_host}:{_port}", "-l", _keyAccount, _host]), null);
        yield return Refused("a visitor without a key is refused there", SshAs(_keyAccount, KeyAccountCheck.WithoutKey, "list"), null);
        Outcome known = SshAs(_account, [.. keys.WithKey, "-v"], "list");
        yield return new Finding("the account without a password sees no key", known.Error.Contains("using \"none\"", StringComparison.Ordinal) ? null : "another way in than 'none' was taken");
    }

    private string? AccountTrouble(string account, string loginShell)
    {
        string? entry = File.ReadLines("/etc/passwd").FirstOrDefault(line => line.StartsWith(account + ":", StringComparison.Ordinal));
        if (entry is null) return $"there is no account {account}; run 'install'";
        string shell = entry[(entry.LastIndexOf(':') + 1)..];
        return shell == Path.Join(_folder, loginShell) ? null : $"its shell is {shell}";
    }

    /// <param name="status">The status that a refusal has, or null where any failure is one.</param>
    private static Finding Refused(string what, Outcome outcome, int? status) =>
        new(what, outcome.Output.Length == 0 && (status is null ? outcome.Status > 0 : outcome.Status == status) ? null : $"status {outcome.Status}, {outcome.Output.Length} characters came");

    private static Dictionary<string, string> Read(string config) => File.ReadLines(config)
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 2)).Where(parts => parts.Length == 2)
        .DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0], parts => parts[1].Trim());

    // The server is this machine's own: whose key it has is no question, and nothing of the visit is kept.
    private string[] Options =>
    [
        "-T", "-F", "none", "-p", _port, "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=10",
    ];

    private Outcome Ssh(string command) => SshAs(_account, [], command);

    private Outcome SshAs(string account, string[] options, string command) => Run("ssh", [.. Options, .. options, "-l", account, _host, command]);

    private Outcome Ssh(string option, string argument) => Run("ssh", option == "-s" ? [.. Options, option, "-l", _account, _host, argument] : [.. Options, option, argument, "-l", _account, _host]);

    private static Outcome Run(string program, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience)) process.Kill();
        return new Outcome(process.WaitForExit(Patience) ? process.ExitCode : -1, output.Result, error.Result);
    }
}
