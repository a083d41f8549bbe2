using System.Buffers;

namespace Blog.Posts;

/// <summary>Finds the address in what site generators let authors write in its place.</summary>
internal static class LinkReference
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\"'`<>%}");

    // Liquid and Jinja put the site's address before a path: {{ site.baseurl }}/about.
    private static readonly string[] SiteVariables = ["site.baseurl", "site.url", "baseurl", "base_path", "site.base_url"];

    /// <summary>
    /// The plain address: <c>{{&lt; ref "slug" &gt;}}</c> and <c>{% post_url 2026-04-01-slug %}</c> give what they name, <c>[[slug|text]]</c>
    /// gives the slug, <c>@/blog/slug.md</c> loses its at. Anything else stays as it is.
    /// </summary>
    public static string Unwrap(string target)
    {
        string text = target.Trim();
        if (text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal)) return Wiki(text[2..^2]);
        if (text.StartsWith("{{", StringComparison.Ordinal) || text.StartsWith("{%", StringComparison.Ordinal)) text = Call(text);
        return text.StartsWith("@/", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string Wiki(string inner)
    {
        int bar = inner.IndexOf('|', StringComparison.Ordinal);
        return (bar < 0 ? inner : inner[..bar]).Trim();
    }

    /// <summary>The last argument of a call, with what is written after the call: a path after the site's address, a fragment.</summary>
    private static string Call(string text)
    {
        int close = text.IndexOf("}}", 2, StringComparison.Ordinal);
        if (close < 0) close = text.IndexOf("%}", 2, StringComparison.Ordinal);
        if (close < 0) return text;

        string inner = text[2..close], after = text[(close + 2)..];
        string last = "";
        foreach (Range range in inner.AsSpan().SplitAny(Ends))
        {
            ReadOnlySpan<char> word = inner.AsSpan(range);
            int equals = word.IndexOf('=');
            if (!word.IsEmpty && equals != word.Length - 1) last = word[(equals + 1)..].ToString();
        }

        return SiteVariables.Contains(last) || last.EndsWith("_url", StringComparison.Ordinal) ? Unwrap(after) : last + after;
    }
}
