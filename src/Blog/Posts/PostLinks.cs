using System.Buffers;
using System.Collections.Immutable;

namespace Blog.Posts;

/// <summary>Finds where links lead, however the blog's own software would have found it: by file, by path on the site, by slug.</summary>
public sealed class PostLinks
{
    private static readonly string[] Endings = [".html", ".htm", ".md", ".mdx", ".markdown"];

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    private readonly string _root;
    private readonly Dictionary<string, Post> _byFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Post> _byName;

    public PostLinks(string root, ImmutableArray<Post> posts)
    {
        _root = root.Length == 0 ? "" : Path.GetFullPath(root);
        foreach (Post post in posts) _byFile.TryAdd(Stem(Path.GetFullPath(post.Path)), post);
        _byName = posts.SelectMany(post => Names(post).Distinct(StringComparer.OrdinalIgnoreCase), (post, name) => (post, name))
            .ToLookup(pair => pair.name, pair => pair.post, StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="from">The post that the link stands in.</param>
    /// <param name="target">The address as its author wrote it.</param>
    public LinkTarget Resolve(Post from, string target)
    {
        string reference = LinkReference.Unwrap(target);
        if (reference.Length == 0) return new ToNowhere("This link has no address.");
        if (reference[0] == '#') return new ToFragment(Uri.UnescapeDataString(reference[1..]));
        if (HasScheme(reference) || reference.StartsWith("//", StringComparison.Ordinal)) return OnTheWeb(reference);

        (string path, string? fragment) = Split(reference);
        if (path.Length == 0) return fragment is null ? new ToNowhere("This link has no address.") : new ToFragment(fragment);
        Post? post = ByFile(from, path) ?? ByName(from, path);
        if (post is null) return new ToNowhere($"There is no essay here at {reference}.");
        return post.Path == from.Path && fragment is not null ? new ToFragment(fragment) : new ToPost(post, fragment);
    }

    private static LinkTarget OnTheWeb(string reference)
    {
        string address = reference[0] == '/' ? "https:" + reference : reference;
        return Terminal.Text.SafeText.Link(address) is { } safe
            ? new ToWeb(safe)
            : new ToNowhere("This address is not followed: only http, https and mailto are.");
    }

    /// <summary>A scheme is letters before the first colon (RFC 3986, 3.1); in <c>2026-04-01: notes</c> there is none.</summary>
    private static bool HasScheme(string reference)
    {
        int colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(reference[0])
            && !reference.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
    }

    private static (string Path, string? Fragment) Split(string reference)
    {
        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? reference : reference[..hash];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        string? fragment = hash < 0 || hash == reference.Length - 1 ? null : Uri.UnescapeDataString(reference[(hash + 1)..]);
        return (Uri.UnescapeDataString(query < 0 ? path : path[..query]), fragment);
    }

    private Post? ByFile(Post from, string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal)) return null;
        string folder = path[0] == '/' ? _root : Path.GetDirectoryName(Path.GetFullPath(from.Path)) ?? _root;
        string file = Stem(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Join(folder, path))));
        return _byFile.GetValueOrDefault(file);
    }

    /// <summary>By the last part of the path. Where several posts have that name, the one in the same language, in the nearest folder.</summary>
    private Post? ByName(Post from, string path)
    {
        string name = Stem(Path.TrimEndingDirectorySeparator(path.Replace('\\', '/')));
        name = name[(name.LastIndexOf('/') + 1)..];
        if (name.Length == 0) return null;
        return _byName[name].Concat(_byName[Tag.SlugOf(name)])
            .OrderByDescending(post => post.Language == from.Language)
            .ThenByDescending(post => Shared(Path.GetFullPath(post.Path), Path.GetFullPath(from.Path)))
            .FirstOrDefault();
    }

    private static int Shared(string a, string b) => a.AsSpan().CommonPrefixLength(b);

    private static IEnumerable<string> Names(Post post)
    {
        yield return post.Slug;
        string file = Stem(post.Path.Replace('\\', '/'));
        file = file[(file.LastIndexOf('/') + 1)..];
        yield return file;
        yield return PostPlace.Of(post.Path.Replace('\\', '/')).Slug;
        yield return Tag.SlugOf(post.Title);
    }

    /// <summary>A path without what names the kind of file: <c>a/index.md</c> and <c>a.html</c> are both <c>a</c>.</summary>
    private static string Stem(string path)
    {
        foreach (string ending in Endings)
        {
            if (!path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            path = path[..^ending.Length];
            break;
        }

        const string Index = "/index";
        return path.Replace('\\', '/').EndsWith(Index, StringComparison.OrdinalIgnoreCase) ? path[..^Index.Length] : path;
    }
}
