namespace Blog.Commands;

/// <summary>Exit statuses. The manual prints them from <see cref="All"/>.</summary>
internal static class Exit
{
    internal const int Done = 0;

    internal const int NotFound = 1;

    internal const int WrongUsage = 2;

    internal static readonly (int Status, string Meaning)[] All =
    [
        (Done, "done; also when whoever reads the output has seen enough and closes the pipe"),
        (NotFound, "no such essay, nothing found, or something wrong found"),
        (WrongUsage, "wrong usage"),
        (70, "stopped by an error of the program itself"),
        (130, "interrupted; 128 and the number of the signal for any other"),
    ];
}
