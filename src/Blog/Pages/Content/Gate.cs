using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Terminal.Text;

namespace Blog.Pages.Content;

/// <summary>What a page may hold, whoever wrote it. Everything that is not named here is left out: elements leave what they hold behind, attributes nothing.</summary>
internal static partial class Gate
{
    private static readonly FrozenSet<string> Names = """
        a abbr address article aside b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header
        hr i ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Allows(string name) => Names.Contains(name);

    public static bool IsVoid(string name) => name is "br" or "hr";

    /// <summary>The value as it may be written, not yet escaped; null where the attribute must not be there.</summary>
    public static string? Value(string attribute, string value) => attribute switch
    {
        "href" => Address(value),
        "id" => value.Any(char.IsWhiteSpace) || value.Length == 0 ? null : value,
        "class" => Class().IsMatch(value) ? value : null,
        "lang" => Language().IsMatch(value) ? value : null,
        "dir" => value is "ltr" or "rtl" or "auto" ? value : null,
        "title" => value,
        "datetime" => value,
        "open" => "",
        "start" or "colspan" or "rowspan" => Number(value),
        _ => null,
    };

    /// <summary>http, https and mailto; places in the page; and paths, which have no scheme.</summary>
    public static string? Address(string address)
    {
        address = address.Trim();
        if (address is ['#', ..]) return "#" + Uri.EscapeDataString(Uri.UnescapeDataString(address[1..])).Replace("%3A", ":", StringComparison.Ordinal);
        if (SafeText.Link(address) is { } link) return link;
        bool isPath = address.Length > 0 && !address.StartsWith("//", StringComparison.Ordinal) && Path().IsMatch(address);
        return isPath ? address : null;
    }

    private static string? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= 10_000 ? number.ToString(CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^[a-z0-9 -]+\z")]
    private static partial Regex Class();

    [GeneratedRegex(@"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex Language();

    // No colon before the path ends: what has none has no scheme.
    [GeneratedRegex(@"^[A-Za-z0-9._~%/@+,;=!$()-]+([?#][A-Za-z0-9._~%/@+,;=!$()?#:&\[\]-]*)?\z")]
    private static partial Regex Path();
}
