using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>
/// A blog that anyone can <c>ssh</c> to, on a free port of loopback, made by what <c>blog ssh-setup</c> wrote and by nothing else.
/// </summary>
public sealed class SshServer : IDisposable
{
    internal const int Seats = 8;

    private const string AccountPrefix = "blogtest-", KeyAccountPrefix = "blogkeys-";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process? _server;

    public SshServer()
    {
        if (SshFactAttribute.WhyNot is not null) return;
        TestAccounts.RemoveOld(KeyAccountPrefix);
        TestAccounts.RemoveOld(AccountPrefix);
        Port = FreePort();
        string program = CopyProgram(Folder);
        Assert.Equal(0, Run(
            program, "ssh-setup", "--write", Folder, "--port", $"{Port}", "--listen", "127.0.0.1", "--account", Account, "--log", Path.Join(Folder, "log"),
            "--seats", $"{Seats}", "--memory", Memory, "--key-account", KeyAccount).Status);
        Outcome installed = Run(Path.Join(Folder, "install"), "--no-start");
        Assert.True(installed.Status == 0, installed.Error);
        _server = StartServer(Path.Join(Folder, "sshd_config"), Port);
    }

    internal readonly record struct Outcome(int Status, string Output, string Error);

    internal int Port { get; }

    internal string Account { get; } = AccountPrefix + Environment.ProcessId;

    /// <summary>The account that takes only keys.</summary>
    internal string KeyAccount { get; } = KeyAccountPrefix + Environment.ProcessId;

    /// <summary>Where what visitors with keys did is kept.</summary>
    internal string Memory => Path.Join(Folder, "memory");

    /// <summary>The folder of the setup; the account can read it.</summary>
    internal string Folder { get; } = Path.Join(Path.GetTempPath(), "blog-ssh-" + Environment.ProcessId);

    internal string Program => Path.Join(Folder, "program", "blog");

    internal string Log => File.ReadAllText(Path.Join(Folder, "log"));

    /// <summary>A client at a terminal, which looks at the server's key as little as a first visitor does.</summary>
    internal PtyProcess Visit(IReadOnlyDictionary<string, string>? environment = null, int width = 80, int height = 24, int? port = null) =>
        new("/usr/bin/ssh", ["-p", $"{port ?? Port}", .. Options, "-tt", Address], width, height, environment) { Answers = true };

    /// <summary>A client without a terminal, to its end.</summary>
    /// <param name="arguments">The client's own, and after the address those of the server's command.</param>
    internal Outcome Ssh(string[] arguments, params string[] command) => Run("/usr/bin/ssh", [.. Options, .. arguments, Address, .. command]);

    internal string Address => $"{Account}@127.0.0.1";

    internal string[] Options => OptionsFor(Port);

    internal static string[] OptionsFor(int port) =>
        ["-F", "none", "-p", $"{port}", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"];

    /// <summary>Another sshd beside this one, with a change in its configuration, until it is disposed of.</summary>
    internal OtherServer Changed(string from, string to)
    {
        string config = File.ReadAllText(Path.Join(Folder, "sshd_config")), path = Path.Join(Folder, "other_config");
        Assert.Contains(from, config, StringComparison.Ordinal);
        int port = FreePort();
        File.WriteAllText(path, config.Replace($"Port {Port}", $"Port {port}", StringComparison.Ordinal).Replace(from, to, StringComparison.Ordinal));
        return new OtherServer(StartServer(path, port), port);
    }

    /// <summary>The readers that run, by their process numbers.</summary>
    internal int[] Readers => [.. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(int.Parse!).Where(IsReader)];

    internal void WaitUntilNoReaderIsLeft(TimeSpan patience) => WaitUntil(() => Readers.Length == 0, "the reader to be gone", patience);

    internal static void WaitUntil(Func<bool> isSo, string what, TimeSpan? patience = null)
    {
        long started = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < (patience ?? Patience), $"Waited in vain for {what}.");
            Thread.Sleep(20);
        }
    }

    internal static Outcome Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} does not end.");
        }

        return new Outcome(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Another program in the place of the built one, until this is disposed of.</summary>
    internal IDisposable Serving(string program)
    {
        string usual = Program + ".usual";
        File.Move(Program, usual);
        Copy(program, Program);
        return new Restored(Program, usual);
    }

    /// <summary>The program that obeys single keys (tests/Probe) in the place of the built one.</summary>
    internal IDisposable ServingProbe()
    {
        foreach (string name in (string[])["Probe.dll", "Probe.deps.json", "Probe.runtimeconfig.json"])
            Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Join(Folder, "program", name));
        return Serving(Device.ProbeProgram.File);
    }

    private sealed record Restored(string Path, string Usual) : IDisposable
    {
        public void Dispose() => File.Move(Usual, Path, overwrite: true);
    }

    public void Dispose()
    {
        if (_server is null) return;
        foreach (int reader in Readers) Kill(reader);
        _server.Kill(entireProcessTree: true);
        _server.Dispose();
        Run("/usr/sbin/userdel", "--force", KeyAccount);
        Run("/usr/sbin/userdel", "--force", Account);
        Directory.Delete(Folder, recursive: true);
    }

    private static void Kill(int process)
    {
        try
        {
            Process.GetProcessById(process).Kill();
        }
        catch (ArgumentException)
        {
            // It is gone already.
        }
    }

    private bool IsReader(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").StartsWith(Program + "\0--public", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The account must be able to start it, and the tests' own folder may be anybody's.</summary>
    /// <returns>The program.</returns>
    internal static string CopyProgram(string folder)
    {
        foreach (string name in (string[])["blog", "blog.dll", "blog.deps.json", "blog.runtimeconfig.json", "Blog.Terminal.dll", "Markdig.dll", "System.CommandLine.dll", "YamlDotNet.dll"])
            Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Join(folder, "program", name));
        foreach (string post in Directory.GetFiles(Repository.Posts)) Copy(post, Path.Join(folder, "program", "posts", Path.GetFileName(post)));
        return Path.Join(folder, "program", "blog");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
        const UnixFileMode All = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.UserWrite;
        const UnixFileMode Run = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(to, Path.GetExtension(to).Length == 0 ? All | Run : All);
    }

    internal static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Process StartServer(string config, int port)
    {
        Process server = Process.Start(new ProcessStartInfo("/usr/sbin/sshd", ["-D", "-E", Path.Join(Folder, "sshd.log"), "-f", config]))!;
        WaitUntil(() => Listens(port), "sshd to listen");
        return server;
    }

    internal static bool Listens(int port)
    {
        try
        {
            using TcpClient client = new();
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    internal sealed record OtherServer(Process Server, int Port) : IDisposable
    {
        public void Dispose()
        {
            Server.Kill(entireProcessTree: true);
            Server.Dispose();
        }
    }
}
