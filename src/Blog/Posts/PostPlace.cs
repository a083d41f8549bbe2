using System.Globalization;

namespace Blog.Posts;

/// <summary>What a post's place in its folder says about it, for authors who leave it to the file's name.</summary>
internal sealed record PostPlace
{
    private static readonly string[] BareFolders =
    [
        "_posts", "_drafts", "_articles", "posts", "post", "blog", "blogs", "content", "contents", "articles", "article", "essays", "notes",
        "writing", "src", "source", "data", "pages", "docs", "drafts", "collections",
    ];

    /// <summary>The file's name without its date, its language and its ending; the folder's for <c>slug/index.md</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>A day in the file's name, or else in the folders above it.</summary>
    public DateOnly? Date { get; init; }

    public DateOrigin DateOrigin { get; init; }

    /// <summary>From <c>post.de.md</c> or a folder <c>de</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The nearest folder that is neither a bundle, a date, a language nor a mere container such as <c>posts</c>.</summary>
    public string? Category { get; init; }

    /// <summary>The place without what names a language: <c>de/metrics.md</c> and <c>metrics.fr.md</c> are both <c>metrics</c>.</summary>
    public required string TranslationKey { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>In Jekyll a plain string of tags holds words apart by spaces. Hexo has a folder <c>_posts</c> as well, but in <c>source</c>.</summary>
    public bool IsJekyll { get; init; }

    /// <param name="path">From the library's root on, with <c>/</c> between its parts.</param>
    public static PostPlace Of(string path)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string name = parts.Length > 0 ? Path.GetFileNameWithoutExtension(parts[^1]) : "";
        string? language = LanguageTag.OfSuffix(name, out int stem);
        name = name[..stem];
        Span<string> folders = parts.AsSpan(0, Math.Max(parts.Length - 1, 0));
        bool isBundle = folders.Length > 0 && name.Equals("index", StringComparison.OrdinalIgnoreCase);
        if (isBundle)
        {
            name = folders[^1];
            folders = folders[..^1];
        }

        string key = string.Join('/', [.. folders.ToArray().Where(folder => LanguageTag.OfFolder(folder) is null), name]);
        (DateOnly? date, DateOrigin origin, string slug) = FindDate(name, folders, isBundle);
        return new PostPlace
        {
            Slug = slug,
            Date = date,
            DateOrigin = origin,
            Language = language ?? FindLanguage(folders),
            Category = FindCategory(folders),
            TranslationKey = key,
            IsDraft = folders.Contains("_drafts"),
            IsJekyll = folders.Contains("_drafts") || (folders.IndexOf("_posts") is int at && at >= 0 && (at == 0 || folders[at - 1] != "source")),
        };
    }

    /// <summary>The day in a file's name or in that of the folder it is in: as much as can be said of ten thousand files without any work.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<char> path)
    {
        int slash = path.LastIndexOf('/');
        if (DatePrefix(path[(slash + 1)..], out _) is { } day) return day;
        ReadOnlySpan<char> folder = path[..Math.Max(slash, 0)];
        return DatePrefix(folder[(folder.LastIndexOf('/') + 1)..], out _);
    }

    /// <summary>A day in an address such as <c>2026/04/01/slug</c> or <c>/blog/2026/04/slug/</c>; without its day the first of the month,
    /// without its month the first of the year.</summary>
    public static DateOnly? DateIn(ReadOnlySpan<string> parts)
    {
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i].Length != 4 || Number(parts[i]) is not (>= 1970 and <= 2200 and int year)) continue;
            int month = i + 1 < parts.Length && parts[i + 1].Length <= 2 ? Number(parts[i + 1]) : 0;
            int day = month > 0 && i + 2 < parts.Length && parts[i + 2].Length <= 2 ? Number(parts[i + 2]) : 0;
            return DateText.Day(year, Math.Max(month, 1), Math.Max(day, 1)).Date;
        }

        return null;
    }

    private static (DateOnly? Date, DateOrigin Origin, string Slug) FindDate(string name, ReadOnlySpan<string> folders, bool isBundle)
    {
        if (DatePrefix(name, out int length) is { } day)
            return (day, isBundle ? DateOrigin.Path : DateOrigin.FileName, length + 1 < name.Length ? name[(length + 1)..] : name);
        for (int i = folders.Length - 1; i >= 0; i--)
        {
            if (DatePrefix(folders[i], out _) is { } folderDay) return (folderDay, DateOrigin.Path, name);
        }

        // A bundle's own name may be the day: 2026/04/01/index.md.
        return (DateIn(isBundle ? [.. folders, name] : folders), DateOrigin.Path, name);
    }

    /// <summary>The day that a name begins with, <c>2026-04-01-slug</c>, and how much of the name it is.</summary>
    private static DateOnly? DatePrefix(ReadOnlySpan<char> name, out int length)
    {
        length = 0;
        if (name.Length < 8 || name[4] is not ('-' or '_')) return null;
        int second = name[5..].IndexOfAny('-', '_') + 5;
        if (second is not (6 or 7)) return null;
        int end = second + 1;
        while (end < name.Length && end < second + 3 && char.IsAsciiDigit(name[end])) end++;
        if (end < name.Length && name[end] is not ('-' or '_' or ' ' or '.')) return null;
        length = end;
        return DateText.Day(Number(name[..4]), Number(name[5..second]), Number(name[(second + 1)..end])).Date;
    }

    private static string? FindLanguage(ReadOnlySpan<string> folders)
    {
        for (int i = folders.Length - 1; i >= 0; i--)
        {
            if (LanguageTag.OfFolder(folders[i]) is { } language) return language;
        }

        return null;
    }

    private static string? FindCategory(ReadOnlySpan<string> folders)
    {
        for (int i = folders.Length - 1; i >= 0; i--)
        {
            string folder = folders[i];
            bool isBare = BareFolders.AsSpan().Contains(folder.ToLowerInvariant()) || Number(folder) > 0
                || LanguageTag.OfFolder(folder) is not null || DatePrefix(folder, out _) is not null;
            if (!isBare) return folder;
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
