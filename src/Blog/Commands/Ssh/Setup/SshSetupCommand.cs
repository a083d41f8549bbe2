using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;

namespace Blog.Commands.Ssh.Setup;

/// <summary><c>blog ssh-setup</c>: all that an owner needs to let anyone read over SSH.</summary>
internal static class SshSetupCommand
{
    internal static Command Define(Option<string?> posts)
    {
        Option<string?> write = new("--write") { Description = "write the files into this folder instead of printing them", HelpName = "DIR" };
        Option<string?> check = new("--check") { Description = $"see whether the server of this folder runs and lets nobody do more than read; {SetupPlan.UsualFolder} unless told otherwise", HelpName = "DIR", Arity = ArgumentArity.ZeroOrOne };
        Option<int?> port = Number("--port", "the port; 2222 unless told otherwise", 65535);
        Option<int?> seats = Number("--seats", "how many may read at once; 50 unless told otherwise", 10_000);
        Option<string?> listen = new("--listen") { Description = "the address to listen on; all unless told otherwise", HelpName = "ADDRESS" };
        listen.Validators.Add(result => Refuse(result, text => System.Net.IPAddress.TryParse(text, out _), "--listen takes an IP address."));
        Option<string?> account = new("--account") { Description = "the account's name; read unless told otherwise", HelpName = "NAME" };
        account.Validators.Add(result => Refuse(result, IsAccountName, "--account takes a name of small letters, digits, - and _."));
        Option<string?> log = new("--log") { Description = "the file that gets a line for each session", HelpName = "FILE" };
        Option<string?> idle = SshVerbs.Time("--idle-limit", "how long a visitor may be silent"), whole = SshVerbs.Time("--session-limit", "how long a visit may last");

        Command setup = new("ssh-setup", "What it takes to let anyone read over SSH: a server's configuration, an account, a script.");
        foreach (Option option in (Option[])[write, check, port, listen, account, seats, log, idle, whole]) setup.Add(option);
        setup.SetAction(parsed =>
        {
            if (parsed.GetResult(check) is { Implicit: false }) return SetupCheck.Run(parsed.GetValue(check) ?? SetupPlan.UsualFolder);
            string? folder = parsed.GetValue(write);
            SetupPlan plan = new(Path.GetFullPath(folder ?? SetupPlan.UsualFolder), Environment.ProcessPath ?? "blog")
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
                SeatCount = parsed.GetValue(seats) ?? plan.SeatCount,
                Log = parsed.GetValue(log) is { } file ? Path.GetFullPath(file) : plan.Log,
            };
            return HasOddPath(plan) is { } odd ? Outputs.Fail(Exit.WrongUsage, $"the path {odd} has characters that sshd_config cannot hold.") : folder is null ? Print(plan) : Write(plan);
        });
        return setup;
    }

    internal static bool IsAccountName(string name) =>
        name.Length is > 0 and <= 32 && (char.IsAsciiLetterLower(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

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
            string runtime = RuntimeEnvironment.GetRuntimeDirectory();
            int at = runtime.IndexOf("/shared/Microsoft.NETCore.App/", StringComparison.Ordinal);
            return at > 0 ? runtime[..at] : null;
        }
    }

    private static string? HasOddPath(SetupPlan plan) =>
        new[] { plan.Folder, plan.Log }.FirstOrDefault(path => path.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '"' or '\'' or '#' or '%' or '\\'));

    private static Option<int?> Number(string name, string description, int most)
    {
        Option<int?> option = new(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result => Refuse(result, text => int.TryParse(text, out int number) && number > 0 && number <= most, $"{name} takes a number from 1 to {most}."));
        return option;
    }

    private static void Refuse(OptionResult result, Predicate<string> isGood, string message)
    {
        if (result.Tokens is [Token token] && !isGood(token.Value)) result.AddError(message);
    }
}
