using System.Text;

namespace Blog.Terminal.Device.Unix;

/// <summary>
/// An exception that nobody handles: the terminal is left, one line is said, and the process ends at once with status 70 (EX_SOFTWARE).
/// The runtime's own report would print a stack trace, and hang where the terminal takes nothing. A task whose exception nobody
/// looks at does not end the program, as usual in .NET.
/// </summary>
internal static class LastWords
{
    private const int StandardError = 2, ExitStatus = 70;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    /// <param name="describe">Makes the line, without its end.</param>
    /// <param name="leave">Leaves the terminal as it was found.</param>
    /// <param name="say">Says the line on the terminal, without ever blocking.</param>
    internal static void Watch(Func<Exception, string> describe, Action leave, Action<byte[]> say) =>
        AppDomain.CurrentDomain.UnhandledException += (_, happened) =>
        {
            Watchdog.Limit(Limit, ExitStatus);
            leave();
            byte[] line = Line(describe, happened.ExceptionObject);
            if (Libc.IsATty(StandardError) != 0) say(line);
            else Print(line);
            Libc.Exit(ExitStatus);
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

    private static unsafe void Print(byte[] line)
    {
        fixed (byte* start = line) _ = Libc.Write(StandardError, start, (nuint)line.Length);
    }
}
