using System.Text;
using Blog.Terminal.Device;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Standard output and standard error of the commands that draw no screen. Every text passes the gate.</summary>
internal static class Outputs
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes to standard output, line by line; a reader that closed the pipe has seen enough.</summary>
    internal static int WriteLines(IEnumerable<string> lines)
    {
        using Stream stream = StandardStream.OpenOutput();
        using StreamWriter writer = new(stream, Utf8, bufferSize: 16 * 1024) { NewLine = "\n" };
        try
        {
            foreach (string line in lines) writer.WriteLine(line);
            writer.Flush();
        }
        catch (IOException)
        {
            return Exit.Done;
        }

        return Exit.Done;
    }

    /// <summary>The line for an error that nobody foresaw.</summary>
    internal static string Describe(Exception problem) =>
        $"blog: stopped by an error, which is a defect of this program: {SafeText.Clean($"{problem.GetType().Name}: {problem.Message}")}";

    /// <summary>One line that says what is wrong and what to do.</summary>
    internal static int Fail(int status, string problem) => Say(status, $"blog: {problem}");

    /// <summary>One line on standard error.</summary>
    internal static int Say(int status, string line)
    {
        using Stream stream = StandardStream.OpenError();
        stream.Write(Utf8.GetBytes($"{SafeText.Clean(line)}\n"));
        return status;
    }
}
