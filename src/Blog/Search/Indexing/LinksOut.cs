using Blog.Posts;

namespace Blog.Search.Indexing;

/// <summary>Where the links of a post lead inside its library.</summary>
/// <param name="To">The posts, each once; found again by their files, since a post that changed is another instance.</param>
/// <param name="Dead">Addresses at which there was no post when the text was read. One may have been written since.</param>
internal readonly record struct LinksOut(Post[] To, string[] Dead)
{
    /// <summary>A page of broken links is not worth more memory than this.</summary>
    private const int MostDead = 8;

    private static readonly string[] PageEndings = ["html", "htm", "md", "mdx", "markdown"];

    public bool IsEmpty => To.Length == 0 && Dead.Length == 0;

    /// <summary>About what it takes in memory.</summary>
    public long Bytes => 96 + (8L * To.Length) + Dead.Sum(address => 32L + (2 * address.Length));

    public static LinksOut Of(Post post, PostText text, PostLinks links)
    {
        HashSet<Post> to = new(ReferenceEqualityComparer.Instance);
        List<string> dead = [];
        foreach (string address in WrittenLinks.In(text))
        {
            LinkTarget target = links.Resolve(post, address);
            if (target is ToPost leading && leading.Post.Path != post.Path) to.Add(leading.Post);
            else if (target is ToNowhere && dead.Count < MostDead && MayBePost(address)) dead.Add(address);
        }

        return new LinksOut([.. to], [.. dead]);
    }

    /// <summary>True where a link of <paramref name="from"/> leads to the post.</summary>
    /// <param name="from">The post whose links these are.</param>
    public bool Lead(Post from, Post post, PostLinks links)
    {
        foreach (Post to in To)
        {
            if (ReferenceEquals(to, post) || to.Path == post.Path) return true;
        }

        return Array.Exists(Dead, address => links.Resolve(from, address) is ToPost found && found.Post.Path == post.Path);
    }

    /// <summary>False for pictures and other files.</summary>
    private static bool MayBePost(string address)
    {
        string ending = Path.GetExtension(address).TrimStart('.');
        return ending.Length is < 2 or > 8 || !char.IsAsciiLetter(ending[0]) || PageEndings.Contains(ending, StringComparer.OrdinalIgnoreCase);
    }
}
