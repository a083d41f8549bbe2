using Blog.Posts;
using Blog.Search.Words;

namespace Blog.Search.Indexing;

/// <summary>
/// The addresses that a text's links have, as their author wrote them. They stand in what <see cref="VisibleText"/> leaves out, but for
/// <c>[[slug]]</c>, so that code and comments have none. Not a parser: whoever lays out the essay parses it for real.
/// </summary>
internal static class WrittenLinks
{
    private const int LongestAddress = 512;

    /// <returns>Each address once; none that leads to the web or to a place in the same post.</returns>
    public static HashSet<string> In(PostText text)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        ReadOnlySpan<char> source = text.Source;
        VisibleText pieces = new(source, text.BodyStart);
        int seen = Math.Min(text.BodyStart, source.Length);
        while (pieces.Read())
        {
            AddHidden(source[seen..pieces.Start], found);
            AddWiki(pieces.Piece, found);
            seen = pieces.Start + pieces.Length;
        }

        AddHidden(source[Math.Min(seen, source.Length)..], found);
        return found;
    }

    /// <summary>From <c>](address "title")</c>, <c>[label]: address</c> and <c>&lt;a href="address"&gt;</c>.</summary>
    private static void AddHidden(ReadOnlySpan<char> hidden, HashSet<string> found)
    {
        while (!hidden.IsEmpty)
        {
            int at = hidden.IndexOfAny(']', '<');
            if (at < 0) return;
            hidden = hidden[at..];
            ReadOnlySpan<char> rest = hidden[1..];
            if (hidden.StartsWith("<!--")) hidden = After(hidden, "-->");
            else if (hidden[0] == '<') hidden = AddTag(hidden, found);
            else if (rest is ['(' or ':', ..]) hidden = AddTarget(rest[1..], found);
            else hidden = rest;
        }
    }

    private static ReadOnlySpan<char> AddTag(ReadOnlySpan<char> tag, HashSet<string> found)
    {
        int end = tag.IndexOf('>');
        if (end < 0) return tag[1..];
        ReadOnlySpan<char> inside = tag[1..end];
        const string Name = "href=";
        int at = inside.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (at > 0 && inside[(at + Name.Length)..] is ['"' or '\'', .. var value])
        {
            int close = value.IndexOf(inside[at + Name.Length]);
            if (close > 0) Add(value[..close], found);
        }

        return tag[(end + 1)..];
    }

    /// <summary>An address ends at a space or at the bracket that closes it; in a call such as <c>{{&lt; ref "slug" &gt;}}</c> there may be spaces.</summary>
    private static ReadOnlySpan<char> AddTarget(ReadOnlySpan<char> rest, HashSet<string> found)
    {
        ReadOnlySpan<char> text = rest.TrimStart(" <");
        int call = text.StartsWith("{{") ? text.IndexOf("}}") : text.StartsWith("{%") ? text.IndexOf("%}") : -1;
        int from = call < 0 ? 0 : call + 2;
        int length = text[from..].IndexOfAny(" \t\n>)");
        int end = length < 0 ? text.Length : from + length;
        Add(text[..end], found);
        return text[end..];
    }

    private static void AddWiki(ReadOnlySpan<char> piece, HashSet<string> found)
    {
        while (piece.IndexOf("[[") is >= 0 and int start)
        {
            piece = piece[start..];
            int end = piece.IndexOf("]]");
            if (end < 0) return;
            Add(piece[..(end + 2)], found);
            piece = piece[(end + 2)..];
        }
    }

    private static void Add(ReadOnlySpan<char> address, HashSet<string> found)
    {
        bool isElsewhere = address.IsEmpty || address.Length > LongestAddress || address[0] == '#' || address.StartsWith("//")
            || address.Contains("://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        if (!isElsewhere) found.Add(address.ToString());
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string end)
    {
        int at = text.IndexOf(end);
        return at < 0 ? [] : text[(at + end.Length)..];
    }
}
