namespace Blog.Posts;

/// <summary>Gives every post of a library a slug of its own.</summary>
internal static class UniqueSlugs
{
    /// <summary>The first post keeps its slug, in the order given. A translation gets its language behind it, <c>metrics-de</c>; any
    /// other post a number, and a notice.</summary>
    public static void Give(Span<Post> posts)
    {
        Dictionary<string, Post> taken = new(posts.Length, StringComparer.OrdinalIgnoreCase);
        foreach (ref Post post in posts)
        {
            if (taken.TryAdd(post.Slug, post)) continue;
            Post first = taken[post.Slug];
            string translated = $"{post.Slug}-{post.Language}";
            if (post.Language is not null && post.Language != first.Language && taken.TryAdd(translated, post))
            {
                post = post with { Slug = translated };
                continue;
            }

            int number = 2;
            while (!taken.TryAdd($"{post.Slug}-{number}", post)) number++;
            string slug = $"{post.Slug}-{number}";
            PostNotice notice = new($"{first.Path} is called {Notices.Quote(post.Slug)} too, so this is {Notices.Quote(slug)}. Add a slug of its own.");
            post = post with { Slug = slug, Notices = post.Notices.Add(notice) };
        }
    }
}
