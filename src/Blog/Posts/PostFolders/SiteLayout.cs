namespace Blog.Posts.PostFolders;

/// <summary>Where site generators keep the posts. Beside them lie pages, drafts of pages and documentation, which are Markdown too.</summary>
internal static class SiteLayout
{
    /// <summary>What marks the top of a site (any of them), and the folders that hold its posts then, as many of them as there are.</summary>
    private static readonly (string[] Marks, string[] Folders)[] Layouts =
    [
        (["posts/site.yml", "posts/site.yaml"], ["posts"]),
        (["_posts"], ["_posts", "_drafts"]), // Jekyll
        (["source/_posts"], ["source/_posts", "source/_drafts"]), // Hexo
        (["hugo.toml", "hugo.yaml", "config.toml", "zola.toml", "config/_default"], ["content"]), // Hugo, Zola
        (["astro.config.mjs", "astro.config.ts", "astro.config.js"], ["src/content", "src/data/blog"]), // Astro
        (["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"], ["blog"]), // Docusaurus; its docs/ is a manual
        (["pelicanconf.py"], ["content"]), // Pelican
        (["gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs"], ["content", "src/content", "src/posts"]), // Gatsby
    ];

    /// <summary>The folders of posts below a root; none when the root is no site that is known.</summary>
    public static IEnumerable<string> PostFolders(string root)
    {
        foreach ((string[] marks, string[] folders) in Layouts)
        {
            if (!Array.Exists(marks, mark => Path.Exists(Path.Join(root, mark)))) continue;
            string[] there = Array.FindAll(folders, folder => Directory.Exists(Path.Join(root, folder)));
            if (there.Length > 0) return there;
        }

        return [];
    }
}
