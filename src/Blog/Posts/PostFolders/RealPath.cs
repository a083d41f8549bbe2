namespace Blog.Posts.PostFolders;

/// <summary>Resolves links, to keep a folder of posts from showing what lies outside it: a folder that came from elsewhere may hold a
/// link to anything.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <summary>The path without links in any of its parts; null when a link leads nowhere or in a circle.</summary>
    public static string? Of(string path)
    {
        string full = Path.GetFullPath(path);
        Stack<string> rest = new(Parts(full));
        string resolved = Path.GetPathRoot(full) ?? "/";
        for (int links = 0; rest.TryPop(out string? part);)
        {
            string next = Path.GetFullPath(Path.Join(resolved, part));
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                if (!Path.Exists(next)) return null;
                resolved = next;
                continue;
            }

            if (++links > MaxLinks) return null;
            string goal = Path.GetFullPath(target, resolved);
            foreach (string step in Parts(goal)) rest.Push(step);
            resolved = Path.GetPathRoot(goal) ?? "/";
        }

        return resolved;
    }

    /// <summary>True when a path (both without links) lies in a folder.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The parts of a full path below its root, last first.</summary>
    private static string[] Parts(string path)
    {
        string root = Path.GetPathRoot(path) ?? "/";
        string[] parts = path[root.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        Array.Reverse(parts);
        return parts;
    }
}
