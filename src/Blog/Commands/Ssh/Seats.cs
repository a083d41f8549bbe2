namespace Blog.Commands.Ssh;

/// <summary>
/// A limited number of sessions at once: one file a seat, held by a lock (flock) that the kernel gives back when the process is gone, however
/// it went.
/// </summary>
internal static class Seats
{
    /// <param name="folder">A folder with one file for each seat.</param>
    /// <returns>What holds the seat until it is disposed of, or null when all are taken.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    internal static FileStream? TryTake(string folder)
    {
        string[] seats = Directory.GetFiles(folder);
        Random.Shared.Shuffle(seats); // so that a full house costs each newcomer one look at each, and an empty one a single look
        foreach (string seat in seats)
        {
            try
            {
                return new FileStream(seat, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 1);
            }
            catch (IOException)
            {
                // Taken.
            }
        }

        return null;
    }
}
