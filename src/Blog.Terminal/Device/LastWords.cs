using System.Text;

namespace Blog.Terminal.Device;

/// <summary>
/// An exception that nobody handles: the terminal is left, one line is said, and the process ends at once with status 70 (EX_SOFTWARE).
/// The runtime's own report would print a stack trace, and hang where the terminal takes nothing. A task whose exception nobody
/// looks at does not end the program, as usual in .NET.
/// </summary>
internal static class LastWords
{
    private const int ExitStatus = 70;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    /// <param name="describe">Makes the line, without its end.</param>
    /// <param name="leave">Leaves the terminal as it was found.</param>
    /// <param name="say">Says the line on standard error.</param>
    internal static void Watch(Func<Exception, string> describe, Action leave, Action<byte[]> say) =>
        AppDomain.CurrentDomain.UnhandledException += (_, happened) =>
        {
            Watchdog.Limit(Limit, ExitStatus);
            leave();
            say(Line(describe, happened.ExceptionObject));
            ProcessEnd.AtOnce(ExitStatus);
        };

    private static byte[] Line(Func<Exception, string> describe, object thrown)
    {
        try
        {
            return Encoding.UTF8.GetBytes($"{describe((Exception)thrown).ReplaceLineEndings(" ")}\n");
        }
        catch (Exception)
        {
            return "Stopped by an error that cannot be told.\n"u8.ToArray();
        }
    }
}
