using System.ComponentModel;
using System.Diagnostics;

namespace Blog.Commands.Ssh.Setup;

/// <summary>Looks at a server that runs, from outside: whether a visitor gets the blog, and whether anything else is to be had.</summary>
internal sealed class SetupCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly string _folder, _port, _account, _host;

    private SetupCheck(string folder, Dictionary<string, string> config) =>
        (_folder, _port, _account, _host) = (folder, config.GetValueOrDefault("Port", "22"), config.GetValueOrDefault("AllowUsers", ""), config.GetValueOrDefault("ListenAddress", "127.0.0.1"));

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
        yield return new Finding("the account has the reader for a shell", AccountTrouble());
        yield return new Finding("there are seats", Directory.Exists(Path.Join(_folder, "seats")) && Directory.GetFiles(Path.Join(_folder, "seats")).Length > 0 ? null : "run 'install'");

        Outcome list = Ssh("list");
        yield return new Finding("a visitor gets the list", list.Status == 0 && list.Output.Length > 0 ? null : $"status {list.Status}, {list.Error.Trim()}");
        if (list.Status != 0) yield break;

        yield return Refused("another command is refused", Ssh("cat /etc/passwd"), Exit.WrongUsage);
        yield return Refused("a shell is refused", Ssh("/bin/sh -c id"), Exit.WrongUsage);
        yield return Refused("sftp is refused", Ssh("-s", "sftp"), null);
        yield return Refused("forwarding is refused", Ssh("-W", $"{_host}:{_port}"), null);
        yield return Refused("root is refused", Run("ssh", [.. Options, "-l", "root", _host, "list"]), null);
    }

    private string? AccountTrouble()
    {
        string? entry = File.ReadLines("/etc/passwd").FirstOrDefault(line => line.StartsWith(_account + ":", StringComparison.Ordinal));
        if (entry is null) return $"there is no account {_account}; run 'install'";
        string shell = entry[(entry.LastIndexOf(':') + 1)..];
        return shell == Path.Join(_folder, "login-shell") ? null : $"its shell is {shell}";
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

    private Outcome Ssh(string command) => Run("ssh", [.. Options, "-l", _account, _host, command]);

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
