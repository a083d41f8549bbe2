using System.Collections.Frozen;

namespace Blog.Articles.Html;

/// <summary>What is known of an element by its name.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");

    private static readonly FrozenSet<string> Raw = Set("script style textarea xmp");

    private static readonly FrozenSet<string> Hidden = Set("script style head template link meta base param track source area col colgroup wbr");

    private static readonly FrozenSet<string> Block = Set("""
        address article aside audio blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
        frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li main map menu nav noscript object ol optgroup option p pre
        search section summary table tbody td textarea tfoot th thead tr ul video xmp
        """);

    private static readonly FrozenSet<string> Inline = Set("""
        a abbr acronym b bdi bdo big button canvas cite code data del dfn em font i img input ins kbd label map mark math meter output
        picture progress q rb rp rt rtc ruby s samp select small span strike strong sub sup svg time title tt u var br embed wbr
        """);

    /// <summary>An element without content and without an end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>An element in which tags are text.</summary>
    public static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>An element of which nothing is ever seen.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    public static bool IsBlock(string name) => Block.Contains(name);

    public static bool IsKnown(string name) => Block.Contains(name) || Inline.Contains(name) || Hidden.Contains(name);

    private static FrozenSet<string> Set(string names) =>
        names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
