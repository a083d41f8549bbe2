using System.CommandLine;
using System.CommandLine.Invocation;
using Blog.Commands.Ssh.Memory;
using Blog.Commands.Ssh.Setup;

namespace Blog.Commands.Ssh;

/// <summary>What the command line has for a blog that anyone can <c>ssh</c> to.</summary>
internal static class SshVerbs
{
    /// <summary>Adds them to a command line that is otherwise whole.</summary>
    internal static void AddTo(RootCommand root, SharedOptions shared)
    {
        Option<bool> isPublic = OptionValues.Flag("--public", "for strangers: nothing is written or remembered, no other program is started");
        Option<string?> idle = Time("--idle-limit", "with --public: how long a visitor may be silent, such as 90s, 10m or 1h; 10m unless told otherwise");
        Option<string?> whole = Time("--session-limit", "with --public: how long a visit may last; 4h unless told otherwise");
        Option<int?> log = OptionValues.Number("--log-fd", "N", "with --public: the descriptor that gets one line for each session", 2, 1_000_000);
        Option<string?> seats = OptionValues.One("--seats", "DIR", "with --public: a folder with one file for each session that may be open at once");
        seats.CompletionSources.Add(Completing.Folders);
        Option<string?> memory = OptionValues.One("--memory", "DIR", "with --public: keep places and bookmarks in this folder, under the key that a visitor came in with");
        memory.CompletionSources.Add(Completing.Folders);
        Option<int?> memoryLimit = OptionValues.Number("--memory-limit", "N", "with --memory: how many visitors are remembered; 10000 unless told otherwise", 1, 1_000_000);
        foreach (Option option in (Option[])[isPublic, idle, whole, log, seats, memory, memoryLimit]) root.Add(option);
        Needs(root, memory, isPublic);
        Needs(root, memoryLimit, memory);

        root.Add(SshSetupCommand.Define(shared.Posts));
        SynchronousCommandLineAction usual = (SynchronousCommandLineAction)root.Action!;
        root.SetAction(parsed => !parsed.GetValue(isPublic) ? usual.Invoke(parsed) : PublicSession.Run(new PublicOptions(new CommandRun(parsed, shared).Source)
        {
            IdleLimit = TimeOr(parsed.GetValue(idle), PublicOptions.UsualIdleLimit),
            SessionLimit = TimeOr(parsed.GetValue(whole), PublicOptions.UsualSessionLimit),
            Log = parsed.GetValue(log),
            Seats = parsed.GetValue(seats),
            Memory = parsed.GetValue(memory) is { } folder ? Path.GetFullPath(folder) : null,
            MemoryLimit = parsed.GetValue(memoryLimit) ?? VisitorMemory.UsualLimit,
        }));
    }

    private static void Needs(RootCommand root, Option option, Option other) => root.Validators.Add(result =>
    {
        if (result.GetResult(option) is { Implicit: false } && result.GetResult(other) is not { Implicit: false })
            result.AddError($"{option.Name} is only for {other.Name}.");
    });

    internal static Option<string?> Time(string name, string description) => OptionValues.Checked(
        OptionValues.One(name, "TIME", description), value => Duration.Parse(value) is null ? $"{name} takes a time such as 90s, 10m or 4h, up to a week, not “{value}”." : null);

    internal static TimeSpan TimeOr(string? text, TimeSpan usual) => text is null ? usual : Duration.Parse(text) ?? usual;
}
