namespace Blog.Terminal.Device;

/// <summary>Ends the process when the program itself does not.</summary>
internal static class Watchdog
{
    /// <summary>How long the program may take to leave the terminal once it was asked to end.</summary>
    internal static readonly TimeSpan LeavingTime = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a program that left may still run: its last line may go to a terminal that takes nothing.</summary>
    private static readonly TimeSpan EndingTime = TimeSpan.FromMilliseconds(800);

    /// <param name="exitCode">The status of the process, should it come to that.</param>
    /// <param name="hasLeft">Whether the terminal is as it was found.</param>
    /// <param name="leave">Leaves it so, at once.</param>
    internal static void Start(int exitCode, Func<bool> hasLeft, Action leave) => new Thread(() =>
    {
        Thread.Sleep(LeavingTime);
        if (hasLeft()) Thread.Sleep(EndingTime);
        else leave();
        ProcessEnd.AtOnce(exitCode);
    }) { IsBackground = true, Name = "watchdog" }.Start();

    /// <summary>Ends the process after this time, whatever it does; for what must not hang on its way out.</summary>
    internal static void Limit(TimeSpan time, int exitCode) => new Thread(() =>
    {
        Thread.Sleep(time);
        ProcessEnd.AtOnce(exitCode);
    }) { IsBackground = true, Name = "watchdog" }.Start();
}
