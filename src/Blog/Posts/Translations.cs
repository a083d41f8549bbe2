namespace Blog.Posts;

/// <summary>Of one text in several languages a shelf shows one.</summary>
internal static class Translations
{
    /// <summary>Moves the posts to show to the front, everything else in its order, and gives their number.</summary>
    /// <param name="languages">What the reader reads, best first.</param>
    /// <param name="siteLanguage">What the site says it is written in, or null.</param>
    public static int PutAside(Post[] posts, IReadOnlyList<string> languages, string? siteLanguage)
    {
        if (!Array.Exists(posts, post => post.Language != posts[0].Language)) return posts.Length;
        Dictionary<string, int> best = new(posts.Length, StringComparer.Ordinal);
        for (int i = 0; i < posts.Length; i++)
        {
            string key = KeyOf(posts[i]);
            if (!best.TryGetValue(key, out int other) || Rank(posts[i]) < Rank(posts[other])) best[key] = i;
        }

        // Two posts of one key and one language are no translations of each other.
        ILookup<bool, Post> aside = posts.ToLookup(post => posts[best[KeyOf(post)]].Language != post.Language);
        int shown = aside[false].Count();
        Post[] sorted = [.. aside[false], .. aside[true]];
        sorted.CopyTo(posts, 0);
        return shown;

        int Rank(Post post) => RankOf(post.Language, languages, siteLanguage);
    }

    private static string KeyOf(Post post) => post.TranslationKey ?? post.Path;

    /// <summary>The reader's languages come first, then the site's own (which a post need not name), then English.</summary>
    private static int RankOf(string? language, IReadOnlyList<string> languages, string? siteLanguage)
    {
        for (int i = 0; i < languages.Count; i++)
        {
            if (IsSame(language ?? siteLanguage, languages[i])) return (2 * i) + (IsWholly(language ?? siteLanguage, languages[i]) ? 0 : 1);
        }

        return (2 * languages.Count) + (language is null || IsSame(language, siteLanguage) ? 0 : IsSame(language, "en") ? 1 : 2);
    }

    private static bool IsWholly(string? a, string b) => b.Replace('_', '-').Equals(a, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>pt-BR</c> serves a reader of <c>pt</c>, and the other way round.</summary>
    private static bool IsSame(string? a, string? b) =>
        a is not null && b is not null && a.Split('-')[0].Equals(b.Split('-', '_', '.')[0], StringComparison.OrdinalIgnoreCase);
}
