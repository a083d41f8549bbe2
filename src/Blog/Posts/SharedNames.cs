namespace Blog.Posts;

/// <summary>
/// Keeps one string for a name that many posts have: ten thousand posts share a few dozen tags, categories and authors.
/// </summary>
/// <remarks>Each name has one place, and the one before it loses it: that costs a second string at worst, needs no lock, and never grows,
/// whatever a folder holds.</remarks>
internal static class SharedNames
{
    private static readonly string?[] Known = new string?[1024];

    public static string Of(string name)
    {
        ref string? place = ref Known[(uint)string.GetHashCode(name) % (uint)Known.Length];
        if (place is { } known && known == name) return known;
        place = name;
        return name;
    }
}
