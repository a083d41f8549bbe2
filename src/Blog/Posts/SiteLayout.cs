namespace Blog.Posts;

/// <summary>Where site generators keep the posts. Beside them lie pages, drafts of pages and documentation, which are Markdown too.</summary>
internal static class SiteLayout
{
    /// <summary>What marks the top of a site (any of them), and the folders that hold its posts then.</summary>
    private static readonly (string[] Marks, string[] Folders)[] Layouts =
    [
        (["posts/site.yml"], ["posts"]),
        (["_posts"], ["_posts", "_drafts"]), // Jekyll
        (["source/_posts"], ["source/_posts", "source/_drafts"]), // Hexo
        (["hugo.toml", "hugo.yaml", "config.toml", "zola.toml", "config/_default"], ["content"]), // Hugo, Zola
        (["astro.config.mjs", "astro.config.ts"], ["src/content"]), // Astro
    ];

    /// <summary>The folders of posts below a root; none when the root is no site that is known.</summary>
    public static IEnumerable<string> PostFolders(string root)
    {
        foreach ((string[] marks, string[] folders) in Layouts)
        {
            if (Directory.Exists(Path.Join(root, folders[0])) && Array.Exists(marks, mark => Path.Exists(Path.Join(root, mark))))
                return folders.Where(folder => Directory.Exists(Path.Join(root, folder)));
        }

        return [];
    }
}
