using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Blog.Commands.Ssh.Setup;

namespace Blog.Commands.Ssh;

/// <summary>What the command line has for a blog that anyone can <c>ssh</c> to.</summary>
internal static class SshVerbs
{
    /// <summary>Adds them to a command line that is otherwise whole.</summary>
    /// <param name="posts">The option that says where the posts are.</param>
    internal static void AddTo(RootCommand root, Option<string?> posts)
    {
        Option<bool> isPublic = new("--public") { Description = "for strangers: nothing is written or remembered, no other program is started" };
        Option<string?> idle = Time("--idle-limit", "with --public: how long a visitor may be silent, such as 90s, 10m or 1h; 10m unless told otherwise");
        Option<string?> whole = Time("--session-limit", "with --public: how long a visit may last; 4h unless told otherwise");
        Option<int?> log = new("--log-fd") { Description = "with --public: the descriptor that gets one line for each session", HelpName = "N" };
        Option<string?> seats = new("--seats") { Description = "with --public: a folder with one file for each session that may be open at once", HelpName = "DIR" };
        foreach (Option option in (Option[])[isPublic, idle, whole, log, seats]) root.Add(option);

        root.Add(SshSetupCommand.Define(posts));
        SynchronousCommandLineAction usual = (SynchronousCommandLineAction)root.Action!;
        root.SetAction(parsed => !parsed.GetValue(isPublic) ? usual.Invoke(parsed) : PublicSession.Run(new PublicOptions(PostSource.From(parsed.GetValue(posts), includeDrafts: false))
        {
            IdleLimit = TimeOr(parsed.GetValue(idle), PublicOptions.UsualIdleLimit),
            SessionLimit = TimeOr(parsed.GetValue(whole), PublicOptions.UsualSessionLimit),
            Log = parsed.GetValue(log),
            Seats = parsed.GetValue(seats),
        }));
    }

    internal static Option<string?> Time(string name, string description)
    {
        Option<string?> option = new(name) { Description = description, HelpName = "TIME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [Token token] && Duration.Parse(token.Value) is null) result.AddError($"{name} takes a time such as 90s, 10m or 4h, up to a week.");
        });
        return option;
    }

    internal static TimeSpan TimeOr(string? text, TimeSpan usual) => text is null ? usual : Duration.Parse(text) ?? usual;
}
