namespace Blog.Posts;

/// <summary>Gives every post of a library a slug of its own.</summary>
internal static class UniqueSlugs
{
    /// <summary>The first post keeps its slug, in the order given. A translation gets its language behind it, <c>metrics-de</c>, and a post of
    /// another day its date, <c>weekly-2026-04-01</c>: neither is a mistake. Any other gets a number, and a notice.</summary>
    public static void Give(Span<Post> posts)
    {
        Dictionary<string, Post> taken = new(posts.Length, StringComparer.OrdinalIgnoreCase);
        foreach (ref Post post in posts)
        {
            if (taken.TryAdd(post.Slug, post)) continue;
            Post first = taken[post.Slug];
            bool isTranslation = post.Language is not null && post.Language != first.Language;
            bool isOther = post.DateOrigin != DateOrigin.FileTime && post.Date != first.Date;
            if (isTranslation && TryTake(taken, ref post, post.Language!)) continue;
            if (isOther && TryTake(taken, ref post, $"{post.Date:yyyy-MM-dd}")) continue;

            int number = 2;
            while (!TryTake(taken, ref post, $"{number}")) number++;
            PostNotice notice = new(
                $"{first.Path} is called {Notices.Quote(first.Slug)} too, so this is {Notices.Quote(post.Slug)}. Add a slug of its own.") { Kind = NoticeKind.SameSlug };
            post = post with { Notices = post.Notices.Add(notice) };
        }
    }

    private static bool TryTake(Dictionary<string, Post> taken, ref Post post, string ending)
    {
        string slug = $"{post.Slug}-{ending}";
        if (!taken.TryAdd(slug, post)) return false;
        post = post with { Slug = slug };
        return true;
    }
}
