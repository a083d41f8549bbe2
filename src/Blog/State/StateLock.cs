namespace Blog.State;

/// <summary>Lets one reader at a time change the file. The lock is a file of its own that stays; what counts is who has it open, so that
/// a killed reader leaves nothing locked.</summary>
internal static class StateLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <exception cref="IOException">Another reader held it all the time, or the folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static FileStream Take(string statePath, TimeProvider clock)
    {
        long start = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(statePath + ".lock", PrivateFiles.Options(FileMode.OpenOrCreate, FileShare.None));
            }
            catch (IOException problem) when (IsTaken(problem) && clock.GetElapsedTime(start) < Patience)
            {
                Thread.Sleep(Interval);
            }
        }
    }

    /// <summary>EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows. Anything else will not get better by waiting.</summary>
    private static bool IsTaken(IOException problem) =>
        problem.GetType() == typeof(IOException) && (problem.HResult & 0xFFFF) is 11 or 35 or 32;
}
