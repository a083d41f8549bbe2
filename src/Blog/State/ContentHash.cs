using System.Globalization;
using Blog.Posts;

namespace Blog.State;

/// <summary>A short fingerprint (FNV-1a, 64 bits) of an essay's words and markup, by which one that changed since it was read is told.
/// White space and the front matter do not count.</summary>
public static class ContentHash
{
    public static string Of(PostText text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text.Source.AsSpan(text.BodyStart))
        {
            if (!char.IsWhiteSpace(c)) hash = (hash ^ c) * 1099511628211;
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>A number for a slug, by which a library remembers cheaply which posts it had.</summary>
    internal static uint OfSlug(string slug)
    {
        uint hash = 2166136261;
        foreach (char c in slug) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
