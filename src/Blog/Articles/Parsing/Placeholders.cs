using System.Buffers;

namespace Blog.Articles.Parsing;

/// <summary>
/// An address may hold a shortcode (<c>[x]({{ site.baseurl }}/y)</c>), and a shortcode holds spaces, which an address of Markdown may not. Such spaces are replaced by
/// a sign that stands for a space until the address is read, one for one, so that all places stay.
/// </summary>
internal static class Placeholders
{
    /// <summary>A noncharacter: no text has a use for it.</summary>
    public const char Space = '\uFDD0';

    /// <summary>No shortcode in an address is longer.</summary>
    private const int Reach = 300;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t");

    private static readonly SearchValues<char> NotInAddress = SearchValues.Create(" \t\r\n)<\"");

    /// <summary>The text with the spaces of shortcodes in addresses replaced; the same instance where there are none.</summary>
    public static string Hide(string text)
    {
        char[]? hidden = null;
        for (int at = 0; text.AsSpan(at).IndexOf(']') is >= 0 and int found;)
        {
            at += found + 1;
            int start = StartOfAddress(text, at);
            while (start >= 0 && EndOfShortcode(text, start) is >= 0 and int end)
            {
                for (int i = start; i < end; i++)
                {
                    if (Spaces.Contains(text[i])) (hidden ??= text.ToCharArray())[i] = Space;
                }

                at = end;
                start = end;
            }
        }

        return hidden is null ? text : new string(hidden);
    }

    public static string Reveal(string text) => text.Replace(Space, ' ');

    /// <summary>Where the address begins that follows a bracket: of a link, or of a reference; -1 where none does.</summary>
    private static int StartOfAddress(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('(' or ':')) return -1;
        at++;
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    /// <summary>The end of the shortcode that begins at a place or further on in the same address, or -1.</summary>
    private static int EndOfShortcode(string text, int at)
    {
        ReadOnlySpan<char> address = text.AsSpan(at, Math.Min(Reach, text.Length - at));
        int open = address.IndexOf('{');
        if (open < 0 || address[..open].ContainsAny(NotInAddress)) return -1;
        ReadOnlySpan<char> shortcode = address[open..];
        string close = shortcode is ['{', '{', ..] ? "}}" : shortcode is ['{', '%', ..] ? "%}" : "\n";
        int end = shortcode.IndexOf(close);
        return end < 0 || close == "\n" || shortcode[..end].ContainsAny('\r', '\n') ? -1 : at + open + end + close.Length;
    }
}
