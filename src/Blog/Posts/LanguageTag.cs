namespace Blog.Posts;

/// <summary>Language tags as authors, file names and folders have them.</summary>
internal static class LanguageTag
{
    /// <summary>The languages that a bare folder name or file suffix is taken for. Not all of ISO 639: <c>go</c>, <c>ai</c>, <c>io</c> and
    /// <c>os</c> are topics.</summary>
    private static readonly string[] Known =
    [
        "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt",
        "lv", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "ta", "te", "th", "tr", "uk", "ur", "vi", "zh",
    ];

    /// <summary>What the author wrote, as <c>de-CH</c> rather than <c>de_CH</c>, without a charset; null when it is no language tag.</summary>
    public static string? Normalize(string text)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        string tag = (dot < 0 ? text : text[..dot]).Trim().Replace('_', '-');
        bool isTag = tag.Length is >= 2 and <= 35 && char.IsAsciiLetter(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return isTag ? tag : null;
    }

    /// <summary>The language that a folder is named after: <c>de</c>, <c>pt-br</c>, <c>zh_Hans</c>; else null.</summary>
    public static string? OfFolder(ReadOnlySpan<char> name)
    {
        bool fits = name.Length == 2 || (name.Length is 5 or 7 && name[2] is '-' or '_');
        if (!fits) return null;
        foreach (string known in Known)
        {
            if (name[..2].Equals(known, StringComparison.OrdinalIgnoreCase)) return Normalize(name.ToString());
        }

        return null;
    }

    /// <summary>The language in <c>post.de</c>, else null.</summary>
    /// <param name="stem">How much of the name stands before it.</param>
    public static string? OfSuffix(string name, out int stem)
    {
        int dot = name.LastIndexOf('.');
        string? language = dot > 0 ? OfFolder(name.AsSpan(dot + 1)) : null;
        stem = language is null ? name.Length : dot;
        return language;
    }
}
