using System.Collections.Frozen;
using Blog.Articles.Blocks;

namespace Blog.Articles.Elements;

internal enum ComponentKind : byte { Other, Alert, Details, Tab, Picture, Media, Reference, Link, Quote, Contents, Key, Silent }

/// <summary>What the components of JSX and the shortcodes of other people's sites mean, told by the names that they usually have.</summary>
internal static class Components
{
    private static readonly FrozenDictionary<string, ComponentKind> Kinds = Table(
        (ComponentKind.Alert, "callout admonition alert notice hint aside banner infobox message box panel pageinfo adm"),
        (ComponentKind.Details, "details expand collapse collapsible spoiler accordionitem accordion-item toggle"),
        (ComponentKind.Tab, "tab tabitem tab-item tabpane codegroupitem step card accordion"),
        (ComponentKind.Picture, "figure image img picture photo imgproc gallery lightbox screenshot thumbnail responsive-image blogimage blog-image zoomimage svg"),
        (ComponentKind.Media, """
            youtube youtubelite youtube-lite vimeo tweet twitter twitter_simple twitter-simple x x_simple instagram gist codepen asciinema video audio
            spotify soundcloud mastodon toot bluesky codesandbox jsfiddle stackblitz peertube bilibili loom speakerdeck slideshare iframe embed
            oembed googlemaps podcast github linkpreview bandcamp
            """),
        (ComponentKind.Reference, "ref relref post_url link_to internal_link url_for abslangurl rellangurl absurl relurl asset_path"),
        (ComponentKind.Link, "link a button btn badge linkbutton anchor cta"),
        (ComponentKind.Quote, "quote blockquote pullquote epigraph"),
        (ComponentKind.Contents, "toc kramdown-toc tableofcontents table-of-contents toclist tocinline"),
        (ComponentKind.Key, "kbd key"),
        (ComponentKind.Silent, "more truncate comment clear clearfix br-clear math-init anchor-target script style"));

    public static ComponentKind KindOf(string name) =>
        Kinds.TryGetValue(name, out ComponentKind kind) ? kind : AlertKind.IsKnown(name) ? ComponentKind.Alert : ComponentKind.Other;

    /// <summary>True for what stands on rows of its own, also where it holds only words.</summary>
    public static bool IsBlock(string name) => KindOf(name) switch
    {
        ComponentKind.Alert or ComponentKind.Details or ComponentKind.Tab or ComponentKind.Picture or ComponentKind.Media => true,
        ComponentKind.Quote or ComponentKind.Contents => true,
        _ => false,
    };

    private static FrozenDictionary<string, ComponentKind> Table(params (ComponentKind Kind, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), (row, name) => (name, row.Kind))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);
}
