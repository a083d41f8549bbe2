using System.Diagnostics;

namespace Blog.Tests.Support;

/// <summary>A terminal that nobody here wrote: a shell in a tmux of its own, which answers what it shows.</summary>
internal sealed class Tmux : IDisposable
{
    /// <summary>Only how long a failing test takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("tmux-").FullName;

    /// <summary>Runs a command line, or a shell with a prompt of <c>$ </c> and job control.</summary>
    internal Tmux(int width, int height, string command = "env PS1='$ ' bash --norc --noprofile") =>
        Run("-f", "/dev/null", "new-session", "-d", "-x", $"{width}", "-y", $"{height}", command);

    /// <summary>What the screen shows, a row a line.</summary>
    internal string Screen => Run("capture-pane", "-p");

    /// <summary>The same with its colours and styles as escape sequences (SGR).</summary>
    internal string StyledScreen => Run("capture-pane", "-p", "-e");

    /// <summary>Whether the program has the second screen, which full-screen programs use.</summary>
    internal bool IsAlternateScreen => Ask("alternate_on") == "1";

    /// <summary>Whether the program asked for the pointer.</summary>
    internal bool HasMouse => Ask("mouse_any_flag") == "1";

    /// <summary>Whether the cursor can be seen.</summary>
    internal bool HasCursor => Ask("cursor_flag") == "1";

    /// <summary>Presses keys by tmux's names: <c>Enter</c>, <c>Escape</c>, <c>C-c</c>, <c>PageDown</c>; anything else is typed.</summary>
    internal void Press(params string[] keys) => Run(["send-keys", .. keys]);

    internal void Type(string text) => Run("send-keys", "-l", "--", text);

    /// <summary>Types a line to the shell.</summary>
    internal void Enter(string line)
    {
        Type(line);
        Press("Enter");
    }

    internal void Set(string option, string value) => Run("set-option", "-s", option, value);

    /// <summary>What a program put on the clipboard last, or nothing.</summary>
    internal string Clipboard => Run("list-buffers", "-F", "#{buffer_sample}");

    internal void Resize(int width, int height) => Run("resize-window", "-x", $"{width}", "-y", $"{height}");

    internal void WaitFor(string text) => WaitFor(screen => screen.Contains(text, StringComparison.Ordinal), $"\"{text}\" to be shown");

    internal void WaitFor(Func<string, bool> isSo, string what)
    {
        long started = Stopwatch.GetTimestamp();
        while (!isSo(Screen))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"Waited in vain for {what}. The screen is:\n{Screen}");
            Thread.Sleep(20);
        }
    }

    public void Dispose()
    {
        Run("kill-server");
        Directory.Delete(_folder, recursive: true);
    }

    private string Ask(string variable) => Run("display-message", "-p", $"#{{{variable}}}").Trim();

    private string Run(params string[] arguments)
    {
        ProcessStartInfo start = new("tmux", ["-S", Path.Combine(_folder, "socket"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment.Remove("TMUX");
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd(), problem = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 || arguments is ["kill-server"], $"tmux {string.Join(' ', arguments)}: {problem}");
        return output;
    }
}
