namespace Blog.Articles.Elements;

/// <summary>A thing that stands on another site: what it is called, and where it is.</summary>
internal readonly record struct Embed(string Label, string? Address)
{
    public static Embed Of(Element element)
    {
        string id = element["id"] ?? element["videoId"] ?? element["code"] ?? element["0"] ?? "";
        string? address = element["src"] ?? element["url"] ?? element["href"] ?? element["link"] ?? element["file"];
        if (address is null && id.Contains("://", StringComparison.Ordinal)) address = id;
        Embed known = Known(element, id);
        string? title = element["title"] ?? element["caption"] ?? element["alt"];
        string label = title is null ? known.Label : $"{known.Label}: {title}";
        return new Embed(label, address ?? (id.Length > 0 ? known.Address : null));
    }

    private static Embed Known(Element element, string id) => element.Name.ToLowerInvariant() switch
    {
        "youtube" or "youtubelite" or "youtube-lite" => new("YouTube video", "https://www.youtube.com/watch?v=" + id),
        "vimeo" => new("Vimeo video", "https://vimeo.com/" + id),
        "tweet" or "twitter" or "twitter_simple" or "twitter-simple" or "x" or "x_simple" => Tweet(element, id),
        "instagram" => new("Instagram post", $"https://www.instagram.com/p/{id}/"),
        "gist" => new("Gist", "https://gist.github.com/" + (element["1"] is { } gist ? $"{id}/{gist}" : id)),
        "codepen" => new("CodePen", element["user"] is { } user ? $"https://codepen.io/{user}/pen/{id}" : null),
        "asciinema" => new("Terminal recording", "https://asciinema.org/a/" + id),
        "codesandbox" => new("CodeSandbox", "https://codesandbox.io/s/" + id),
        "loom" => new("Loom video", "https://www.loom.com/share/" + id),
        "github" => new("GitHub", "https://github.com/" + (element["repo"] ?? id)),
        "video" => new("Video", id),
        "audio" or "podcast" => new("Audio", id),
        var name => new(name.Length == 0 ? "Embedded content" : char.ToUpperInvariant(name[0]) + name[1..], id),
    };

    private static Embed Tweet(Element element, string id)
    {
        string number = element["id"] ?? element["1"] ?? id;
        string user = element["user"] ?? (element["1"] is null ? "i" : id);
        return new("Post on X", $"https://x.com/{user}/status/{number}");
    }
}
