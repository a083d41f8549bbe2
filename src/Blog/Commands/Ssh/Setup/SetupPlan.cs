using Blog.Commands.Ssh.Memory;

namespace Blog.Commands.Ssh.Setup;

/// <summary>What an owner wants of a public blog.</summary>
/// <param name="Folder">Where the files stand; an absolute path.</param>
/// <param name="Program">The path of this program, as the account will start it.</param>
internal sealed record SetupPlan(string Folder, string Program)
{
    internal const string UsualFolder = "/etc/blog-ssh", UsualMemory = "/var/lib/blog-ssh";

    internal OpenSshVersion Version { get; init; } = OpenSshVersion.Usual;

    internal int Port { get; init; } = 2222;

    /// <summary>The address to listen on, or null for all.</summary>
    internal string? Listen { get; init; }

    internal string Account { get; init; } = "read";

    /// <summary>The folder of what is remembered of visitors by their keys; null where nothing is, and where there is no second account.</summary>
    internal string? Memory { get; init; }

    internal int MemoryLimit { get; init; } = VisitorMemory.UsualLimit;

    /// <summary>The second account, which takes only keys.</summary>
    internal string KeyAccount { get; init; } = "reader";

    internal int SeatCount { get; init; } = 50;

    /// <summary>The folder with the posts, or null for the essays that come with the tool.</summary>
    internal string? Posts { get; init; }

    internal string Log { get; init; } = "/var/log/blog-ssh.log";

    internal TimeSpan IdleLimit { get; init; } = PublicOptions.UsualIdleLimit;

    internal TimeSpan SessionLimit { get; init; } = PublicOptions.UsualSessionLimit;

    /// <summary>Where the .NET runtime is, for a program that needs it and might not find it; null for a native one.</summary>
    internal string? DotnetRoot { get; init; }

    internal string PathOf(string name) => Path.Join(Folder, name);

    /// <summary>The files, in the order in which an owner reads them.</summary>
    internal IEnumerable<SetupFile> Files =>
    [
        new("sshd_config", false, ServerConfig.Text(this)),
        new("login-shell", true, LoginShell.Text(this)),
        .. Memory is { } memory ? [new SetupFile("key-login-shell", true, LoginShell.TextForKeys(this, memory))] : Array.Empty<SetupFile>(),
        new("install", true, InstallScript.Text(this)),
        new("blog-ssh.service", false, SystemdFiles.Service(this)),
        new("blog-ssh.sysusers.conf", false, SystemdFiles.Users(this)),
    ];
}

/// <summary>A file of a setup.</summary>
internal sealed record SetupFile(string Name, bool IsProgram, string Text);
