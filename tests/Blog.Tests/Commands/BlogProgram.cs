using System.Diagnostics;
using System.Text;
using Blog.Tests.Support;

namespace Blog.Tests.Commands;

/// <param name="Output">What came on standard output.</param>
/// <param name="Errors">What came on standard error.</param>
internal sealed record ProgramEnd(string Output, string Errors, int Status)
{
    internal string[] Lines => Output.Length == 0 ? [] : Output.TrimEnd('\n').Split('\n');

    internal ProgramEnd Succeeds()
    {
        Assert.True(Status == 0, $"status {Status}: {Errors}{Output}");
        return this;
    }

    /// <summary>One line on standard error, nothing on standard output.</summary>
    internal void Fails(int status, string error)
    {
        Assert.Equal(error + "\n", Errors);
        Assert.Equal("", Output);
        Assert.Equal(status, Status);
    }
}

/// <summary>The built program, run as a process of its own with a home that holds nothing.</summary>
internal static class BlogProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal static string File { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "blog.exe" : "blog");

    /// <summary>Three essays, one of them in German too, a draft, and one of the future.</summary>
    internal static string Samples { get; } = Path.Combine(Repository.Root, "tests", "Blog.Tests", "Samples", "blog");

    private static readonly string Home = Directory.CreateTempSubdirectory("blog-home-").FullName;

    static BlogProgram() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Home, recursive: true);

    /// <summary>What every run sees; null takes a variable away.</summary>
    internal static Dictionary<string, string?> Environment(params (string Name, string? Value)[] more)
    {
        Dictionary<string, string?> all = new()
        {
            ["HOME"] = Home, ["XDG_CONFIG_HOME"] = null, ["XDG_STATE_HOME"] = null, ["XDG_DATA_HOME"] = null, ["BLOG_POSTS"] = null,
            ["BASH_COMPLETION_USER_DIR"] = null, ["LANG"] = "C.UTF-8", ["LC_ALL"] = null, ["LC_MESSAGES"] = null, ["LANGUAGE"] = null,
            ["TERM"] = "xterm-256color", ["COLORTERM"] = null, ["NO_COLOR"] = null, ["DOTNET_EnableDiagnostics"] = "0",
        };
        foreach ((string name, string? value) in more) all[name] = value;
        return all;
    }

    /// <summary>Runs a command line on the sample posts.</summary>
    internal static ProgramEnd Run(params string[] arguments) => Start(File, arguments, "", Environment());

    internal static ProgramEnd RunWith(string input, params string[] arguments) => Start(File, arguments, input, Environment());

    internal static ProgramEnd RunIn((string Name, string? Value)[] environment, params string[] arguments) =>
        Start(File, arguments, "", Environment(environment));

    /// <summary>Runs a script of /bin/sh, in which $B is the program.</summary>
    internal static ProgramEnd Script(string script, params (string Name, string? Value)[] environment) =>
        Start("/bin/sh", ["-c", script], "", Environment([("B", File), .. environment]));

    internal static ProgramEnd Start(string file, string[] arguments, string input, Dictionary<string, string?> environment, string? folder = null)
    {
        ProcessStartInfo start = new(file, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? Samples,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8, StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach ((string name, string? value) in environment)
        {
            if (value is null) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not want to know.
        }

        if (!process.WaitForExit(Patience)) process.Kill();
        return new ProgramEnd(output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult(), process.ExitCode);
    }
}
