using System.Buffers;
using System.Text;

namespace Blog.Terminal.Text;

public static partial class SafeText
{
    private const int MaxLinkLength = 2000;

    // What RFC 3986 allows, without the apostrophe: nothing that a shell, a quoted attribute or OSC 8 could end on.
    private static readonly SearchValues<char> LinkCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&()*+,;=%");

    /// <summary>
    /// The address fit for OSC 8 or an opener: printable ASCII, percent-encoded, its host in Punycode, at most 2,000 characters.
    /// Null unless it is absolute http, https or mailto, and where it holds what <see cref="Clean"/> would change: an address with
    /// a control or a hidden character in it is no address that anybody wrote in good faith.
    /// </summary>
    public static string? Link(string? address)
    {
        if (address is null || address.Length > MaxLinkLength || !ReferenceEquals(Clean(address), address)) return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || !IsAllowed(uri)) return null;

        // An address in good order stays as its author wrote it.
        return address.AsSpan().ContainsAnyExcept(LinkCharacters) ? Encode(uri) : address;
    }

    private static bool IsAllowed(Uri uri) => uri.Scheme switch
    {
        "http" or "https" => true,
        "mailto" => !AttachesFile(uri),
        _ => false,
    };

    // Some mail programs put a file of the reader's into the letter when a link says so.
    private static bool AttachesFile(Uri uri) => uri.Query.TrimStart('?').Split('&')
        .Any(field => Uri.UnescapeDataString(field).StartsWith("attach", StringComparison.OrdinalIgnoreCase));

    private static string? Encode(Uri uri)
    {
        if (AsciiForm(uri) is not { } ascii) return null;
        var encoded = new StringBuilder(ascii.Length);
        foreach (char c in ascii)
        {
            if (LinkCharacters.Contains(c)) encoded.Append(c);
            else encoded.Append(Uri.HexEscape(c));
        }

        return encoded.Length <= MaxLinkLength ? encoded.ToString() : null;
    }

    private static string? AsciiForm(Uri uri)
    {
        // Uri percent-encodes all but the host, so what is not ASCII in the result is the host.
        string encoded = uri.AbsoluteUri;
        if (Ascii.IsValid(encoded)) return encoded;
        try
        {
            encoded = encoded.Replace(uri.Host, uri.IdnHost, StringComparison.Ordinal);
            return Ascii.IsValid(encoded) ? encoded : null;
        }
        catch (UriFormatException)
        {
            return null; // no name that IDN allows
        }
    }
}
