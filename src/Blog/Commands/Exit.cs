namespace Blog.Commands;

/// <summary>Exit statuses.</summary>
internal static class Exit
{
    internal const int Done = 0;

    /// <summary>No such post, nothing to read.</summary>
    internal const int NotFound = 1;

    internal const int WrongUsage = 2;
}
