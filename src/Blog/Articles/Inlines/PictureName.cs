namespace Blog.Articles.Inlines;

/// <summary>What a picture without a description is called: by its file.</summary>
internal static class PictureName
{
    public static string Of(string address)
    {
        ReadOnlySpan<char> path = address.AsSpan();
        int end = path.IndexOfAny('?', '#');
        if (end >= 0) path = path[..end];
        path = path.TrimEnd('/');
        ReadOnlySpan<char> name = path[(path.LastIndexOf('/') + 1)..];
        return name.IsEmpty || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "image" : name.ToString();
    }
}
