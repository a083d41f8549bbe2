namespace Blog.State;

/// <summary>Keeps the file small. Bookmarks are the last to go.</summary>
internal static class StatePruning
{
    /// <summary>As many libraries are remembered; then the one goes that was not visited for the longest time.</summary>
    private const int MaxLibraries = 200;

    public static void Prune(StateFileModel file, int maxPosts)
    {
        if (file.Libraries is not { } libraries) return;
        foreach (string old in libraries.OrderByDescending(pair => pair.Value?.LastActive).Skip(MaxLibraries).Select(pair => pair.Key).ToList())
            libraries.Remove(old);

        int count = libraries.Values.Sum(library => library?.Posts?.Count ?? 0);
        if (count <= maxPosts) return;
        var oldest =
            from library in libraries.Values
            let posts = library?.Posts ?? []
            from post in posts
            orderby post.Value?.Bookmark is { On: true }, Touched(post.Value)
            select (posts, post.Key);
        foreach ((Dictionary<string, PostModel?> posts, string slug) in oldest.Take(count - maxPosts).ToList()) posts.Remove(slug);
    }

    private static DateTimeOffset Touched(PostModel? post) => post is null ? DateTimeOffset.MinValue : StateFileMapping.ToState(post).Touched;
}
