namespace Blog.Commands;

/// <summary>Finds files that posts speak of, wherever the blog's software would have had them.</summary>
/// <param name="root">The folder of the posts.</param>
internal sealed class SiteFiles(string root)
{
    /// <summary>How far above the posts a site's own folder may be.</summary>
    private const int Above = 3;

    /// <summary>Folders whose content stands at the top of the finished site.</summary>
    private static readonly string[] Tops = ["", "static", "public", "assets", "source", "content", "src", "docs", "_site"];

    private readonly string[] _folders = [.. Ancestors(root).SelectMany(folder => Tops.Select(top => Path.Join(folder, top)))];

    /// <param name="from">The post's file.</param>
    /// <param name="path">As it stands in an address, still encoded; what follows ? or # is left out.</param>
    internal bool Has(string from, string path)
    {
        string plain = Uri.UnescapeDataString(path.Split('?', '#')[0]);
        if (plain.Length == 0 || plain.Contains('\0', StringComparison.Ordinal)) return false;
        if (plain[0] != '/' && Exists(Path.Join(Path.GetDirectoryName(Path.GetFullPath(from)), plain))) return true;
        return _folders.Any(folder => Exists(Path.Join(folder, plain)));
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static IEnumerable<string> Ancestors(string folder)
    {
        DirectoryInfo? at = new(Path.GetFullPath(folder.Length == 0 ? "." : folder));
        for (int i = 0; i < Above && at is { Parent: not null }; i++, at = at.Parent) yield return at.FullName;
    }
}
