using System.Text;
using Blog.Terminal.Device;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Standard output and standard error of the commands that draw no screen.</summary>
internal static class Outputs
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes to standard output, line by line. A reader that closed the pipe has seen enough, and that is no error.</summary>
    /// <param name="lines">Have passed the gate already.</param>
    /// <exception cref="Failure">The output cannot be written.</exception>
    internal static int WriteLines(IEnumerable<string> lines)
    {
        using Stream stream = StandardStream.OpenOutput();
        return WriteLines(lines, stream);
    }

    /// <inheritdoc cref="WriteLines(IEnumerable{string})"/>
    internal static int WriteLines(IEnumerable<string> lines, Stream stream)
    {
        StreamWriter writer = new(stream, Utf8, bufferSize: 16 * 1024) { NewLine = "\n" };
        foreach (string line in lines)
        {
            if (!IsTaken(() => writer.WriteLine(line))) return Exit.Done;
        }

        IsTaken(writer.Flush);
        return Exit.Done;
    }

    /// <summary>Writes a text as it is.</summary>
    /// <exception cref="Failure">The output cannot be written.</exception>
    internal static int WriteText(string text)
    {
        using Stream stream = StandardStream.OpenOutput();
        IsTaken(() => stream.Write(Utf8.GetBytes(text)));
        return Exit.Done;
    }

    /// <summary>The line for an error that nobody foresaw.</summary>
    internal static string Describe(Exception problem) =>
        $"blog: stopped by an error, which is a defect of this program: {SafeText.Clean($"{problem.GetType().Name}: {problem.Message}")}";

    /// <summary>One line that says what is wrong and what to do.</summary>
    internal static int Fail(int status, string problem)
    {
        Tell(problem);
        return status;
    }

    /// <summary>One line about something that is not as it should be; the command goes on.</summary>
    internal static void Warn(string problem) => Tell("warning: " + problem);

    /// <summary>The whole of an exception, as it is asked for with <c>--verbose</c>.</summary>
    internal static void Explain(Exception cause)
    {
        foreach (string line in cause.ToString().Split('\n')) Tell("  " + line.TrimEnd('\r'));
    }

    /// <summary>A line on standard error, behind the program's name.</summary>
    internal static void Tell(string text) => Say($"blog: {text}");

    /// <summary>A line on standard error.</summary>
    internal static void Say(string line)
    {
        using Stream stream = StandardStream.OpenError();
        try
        {
            stream.Write(Utf8.GetBytes($"{SafeText.Clean(line)}\n"));
        }
        catch (IOException)
        {
            // There is no other place to say it.
        }
    }

    private static bool IsTaken(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (IOException problem)
        {
            return IsClosed(problem) ? false : throw new Failure(Exit.NotFound, $"standard output cannot be written: {problem.Message}.", problem);
        }
    }

    /// <summary>EPIPE; on Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA.</summary>
    private static bool IsClosed(IOException problem) => OperatingSystem.IsWindows() ? (problem.HResult & 0xFFFF) is 109 or 232 : problem.HResult == 32;
}
