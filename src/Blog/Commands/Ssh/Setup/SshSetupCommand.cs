using System.CommandLine;
using System.Net;
using System.Runtime.InteropServices;

namespace Blog.Commands.Ssh.Setup;

/// <summary><c>blog ssh-setup</c>: all that an owner needs to let anyone read over SSH.</summary>
internal static class SshSetupCommand
{
    internal static Verb Define(Option<string?> posts)
    {
        Option<string?> write = OptionValues.One("--write", "DIR", "write the files into this folder instead of printing them");
        write.CompletionSources.Add(Completing.Folders);
        Option<string?> check = OptionValues.One("--check", "DIR", $"see whether the server of this folder runs and lets nobody do more than read; {SetupPlan.UsualFolder} unless told otherwise");
        check.CompletionSources.Add(Completing.Folders);
        check.Arity = ArgumentArity.ZeroOrOne;
        Option<int?> port = OptionValues.Number("--port", "N", "the port; 2222 unless told otherwise", 1, 65535);
        Option<int?> seats = OptionValues.Number("--seats", "N", "how many may read at once; 50 unless told otherwise", 1, 10_000);
        Option<string?> listen = OptionValues.Checked(
            OptionValues.One("--listen", "ADDRESS", "the address to listen on; all unless told otherwise"), text => IPAddress.TryParse(text, out _) ? null : $"--listen takes an IP address, not “{text}”.");
        Option<string?> account = OptionValues.Checked(
            OptionValues.One("--account", "ACCOUNT", "the account's name; read unless told otherwise"), text => IsAccountName(text) ? null : "--account takes a name of small letters, digits, - and _.");
        Option<string?> memory = OptionValues.One(
            "--memory", "DIR", $"let visitors with a key have a memory, on a second account that takes only keys; kept in {SetupPlan.UsualMemory} unless told otherwise");
        memory.CompletionSources.Add(Completing.Folders);
        memory.Arity = ArgumentArity.ZeroOrOne;
        Option<int?> memoryLimit = OptionValues.Number("--memory-limit", "N", "how many visitors are remembered; 10000 unless told otherwise", 1, 1_000_000);
        Option<string?> keyAccount = OptionValues.Checked(
            OptionValues.One("--key-account", "ACCOUNT", "the name of the account that takes only keys; reader unless told otherwise"),
            text => IsAccountName(text) ? null : "--key-account takes a name of small letters, digits, - and _.");
        Option<string?> log = OptionValues.One("--log", "FILE", "the file that gets a line for each session");
        Option<string?> idle = SshVerbs.Time("--idle-limit", "how long a visitor may be silent"), whole = SshVerbs.Time("--session-limit", "how long a visit may last");

        Verb setup = new("ssh-setup", "What it takes to let anyone read over SSH: a server's configuration, an account, a script.")
        {
            Examples = ["blog ssh-setup | less", "blog ssh-setup --write /etc/blog-ssh --posts /srv/posts", "blog ssh-setup --write /etc/blog-ssh --memory", "blog ssh-setup --check"],
        };
        foreach (Option option in (Option[])[write, check, port, listen, account, seats, log, idle, whole, memory, memoryLimit, keyAccount]) setup.Add(option);
        setup.SetAction(parsed =>
        {
            if (parsed.GetResult(check) is { Implicit: false }) return SetupCheck.Run(parsed.GetValue(check) ?? SetupPlan.UsualFolder);
            string? folder = parsed.GetValue(write);
            SetupPlan plan = new(Path.GetFullPath(folder ?? SetupPlan.UsualFolder), ProgramIn(Environment.ProcessPath ?? "blog"))
            {
                Version = OpenSshVersion.OfThisMachine() ?? OpenSshVersion.Usual,
                Listen = parsed.GetValue(listen),
                Posts = parsed.GetValue(posts) is { } place ? Path.GetFullPath(place) : null,
                DotnetRoot = DotnetRoot,
                IdleLimit = SshVerbs.TimeOr(parsed.GetValue(idle), PublicOptions.UsualIdleLimit),
                SessionLimit = SshVerbs.TimeOr(parsed.GetValue(whole), PublicOptions.UsualSessionLimit),
            };
            plan = plan with
            {
                Port = parsed.GetValue(port) ?? plan.Port,
                Account = parsed.GetValue(account) ?? plan.Account,
                KeyAccount = parsed.GetValue(keyAccount) ?? plan.KeyAccount,
                Memory = parsed.GetResult(memory) is { Implicit: false } ? Path.GetFullPath(parsed.GetValue(memory) ?? SetupPlan.UsualMemory) : null,
                MemoryLimit = parsed.GetValue(memoryLimit) ?? plan.MemoryLimit,
                SeatCount = parsed.GetValue(seats) ?? plan.SeatCount,
                Log = parsed.GetValue(log) is { } file ? Path.GetFullPath(file) : plan.Log,
            };
            if (plan.KeyAccount == plan.Account) return Outputs.Fail(Exit.WrongUsage, "the account with a memory must be another one than the account without a password.");
            return HasOddPath(plan) is { } odd ? Outputs.Fail(Exit.WrongUsage, $"the path {odd} has characters that sshd_config cannot hold.") : folder is null ? Print(plan) : Write(plan);
        });
        return setup;
    }

    internal static bool IsAccountName(string name) =>
        name.Length is > 0 and <= 32 && (char.IsAsciiLetterLower(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    /// <summary>Of a tool the link that stands beside its store: it leads to the newer version after an update.</summary>
    internal static string ProgramIn(string path)
    {
        int store = path.IndexOf("/.store/", StringComparison.Ordinal);
        string link = store < 0 ? path : Path.Join(path[..store], "blog");
        return File.Exists(link) ? link : path;
    }

    private static int Print(SetupPlan plan) => Outputs.WriteLines(plan.Files.SelectMany(file =>
        new[] { $"##### {plan.PathOf(file.Name)}{(file.IsProgram ? " (mode 755)" : "")}", "" }.Concat(file.Text.Split('\n'))));

    private static int Write(SetupPlan plan)
    {
        try
        {
            Directory.CreateDirectory(plan.Folder);
            foreach (SetupFile file in plan.Files)
            {
                File.WriteAllText(plan.PathOf(file.Name), file.Text);
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(plan.PathOf(file.Name), (UnixFileMode)Convert.ToInt32(file.IsProgram ? "755" : "644", 8));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Outputs.Fail(Exit.NotFound, problem.Message);
        }

        return Outputs.WriteLines([.. plan.Files.Select(file => $"wrote {plan.PathOf(file.Name)}"), $"Next, as root: {plan.PathOf("install")}"]);
    }

    /// <summary>A native program needs none; another finds its runtime here, and the account may not.</summary>
    private static string? DotnetRoot
    {
        get
        {
            // Four folders: the root, the frameworks, this one, its version.
            DirectoryInfo runtime = new(Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory()));
            return runtime.Parent is { Name: "Microsoft.NETCore.App", Parent.Parent: { } root } ? root.FullName : null;
        }
    }

    private static string? HasOddPath(SetupPlan plan) =>
        new[] { plan.Folder, plan.Log, plan.Memory ?? "" }.FirstOrDefault(path => path.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '"' or '\'' or '#' or '%' or '\\'));
}
