namespace Blog.Posts;

/// <summary>Finds the day of a post.</summary>
internal static class PostDate
{
    public static (DateOnly Date, DateOrigin Origin) Of(PostFields fields, PostPlace place, DateOnly fileDate)
    {
        if (fields.Date("date", "pubDate", "pubDatetime", "publishDate", "published", "created", "created_at") is { } given)
            return (given, DateOrigin.FrontMatter);
        if (place is { Date: { } named, DateOrigin: DateOrigin.FileName }) return (named, DateOrigin.FileName);
        foreach (string key in (ReadOnlySpan<string>)["path", "permalink", "url"])
        {
            if (fields.Raw(key) is { } address && PostPlace.DateIn(address.Split('/')) is { } addressed) return (addressed, DateOrigin.Path);
        }

        return place.Date is { } inPath ? (inPath, DateOrigin.Path) : (fileDate, DateOrigin.FileTime);
    }
}
