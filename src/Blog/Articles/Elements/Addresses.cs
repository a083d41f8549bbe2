using System.Text;
using Blog.Articles.Parsing;
using Blog.Articles.Shortcodes;

namespace Blog.Articles.Elements;

/// <summary>Addresses as authors write them, with shortcodes in them taken for what they mean.</summary>
internal static class Addresses
{
    public static string Of(string address)
    {
        address = Placeholders.Reveal(address).Trim();
        if (!address.Contains('{', StringComparison.Ordinal)) return address;

        var plain = new StringBuilder();
        int at = 0;
        while (address.IndexOf('{', at) is >= 0 and int brace)
        {
            plain.Append(address, at, brace - at);
            if (ShortcodeReader.Read(address.AsSpan(brace), out int length) is { } shortcode)
            {
                plain.Append(Meaning(shortcode));
                at = brace + length;
            }
            else
            {
                plain.Append('{');
                at = brace + 1;
            }
        }

        return plain.Append(address, at, address.Length - at).ToString().Trim();
    }

    /// <summary>What the site would put there, as far as we know it.</summary>
    private static string Meaning(Shortcode shortcode) => shortcode.Kind switch
    {
        ShortcodeKind.Call => shortcode.Arguments.GetValueOrDefault("path") ?? shortcode.Arguments.GetValueOrDefault("0") ?? "",
        ShortcodeKind.Text => shortcode.Name,
        _ => "",
    };
}
