namespace Blog.Terminal.Device.Unix;

/// <summary>The descriptors that a reader uses: own ones, for keys and for the picture.</summary>
/// <param name="OutputMayBlock">Whether the output is shared with others after all, because it could not be opened afresh.</param>
internal readonly record struct TtyPair(int Input, int Output, bool OutputMayBlock)
{
    internal const int StandardInput = 0, StandardOutput = 1, StandardError = 2;

    /// <summary>Keys come from standard input where it is a terminal; else (<c>cat x.md | blog</c>) from the terminal that the
    /// process belongs to.</summary>
    /// <returns>Null when there is nowhere to take keys from.</returns>
    internal static TtyPair? Open()
    {
        int output = TtyFile.Reopen(StandardOutput);
        int input = FindInput(output);
        if (input < 0) return null;
        return output >= 0 ? new TtyPair(input, output, OutputMayBlock: false) : new TtyPair(input, StandardOutput, OutputMayBlock: true);
    }

    private static int FindInput(int output)
    {
        if (Libc.IsATty(StandardInput) != 0) return TtyFile.Reopen(StandardInput) is >= 0 and int own ? own : StandardInput;

        // The same terminal, where it is the one that the process belongs to: macOS cannot poll /dev/tty itself.
        return output >= 0 && Libc.ForegroundGroup(output) >= 0 ? output : TtyFile.OpenControlling();
    }
}
