using System.Text.RegularExpressions;
using Blog.Articles.Elements;
using Blog.Posts;
using Blog.Terminal.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Commands;

/// <summary>Links that lead nowhere, and images that are not there.</summary>
/// <param name="post">Gives another post, to look for headings in it.</param>
internal sealed partial class LinkCheck(PostLinks links, SiteFiles files, Func<Post, CheckedPost?> post)
{
    internal void Run(CheckedPost from)
    {
        foreach (MarkdownObject part in from.Parts)
        {
            switch (part)
            {
                case LinkInline { IsImage: true } image: Image(from, Target(image), image.Span.Start); break;
                case LinkInline link: Link(from, Target(link), link.Span.Start); break;
                case HtmlInline html: Html(from, html.Tag, html.Span.Start); break;
                case HtmlBlock block: Html(from, block.Lines.ToString(), block.Span.Start); break;
            }
        }
    }

    private static string Target(LinkInline link) => Addresses.Of(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");

    private void Html(CheckedPost from, string html, int start)
    {
        foreach (Match match in AddressAttribute().Matches(html))
        {
            int place = start + match.Groups["address"].Index;
            if (match.Groups["tag"].Value.Equals("a", StringComparison.OrdinalIgnoreCase)) Link(from, match.Groups["address"].Value, place);
            else Image(from, match.Groups["address"].Value, place);
        }
    }

    private void Link(CheckedPost from, string target, int place)
    {
        switch (links.Resolve(from.Post, target))
        {
            case ToFragment fragment: Fragment(from, from, fragment.Fragment, place); break;
            case ToPost { Fragment: { } name } other when post(other.Post) is { } to: Fragment(from, to, name, place); break;
            case ToNowhere nowhere when target.Length == 0 || !files.Has(from.Post.Path, target):
                // A site has pages that are no posts: whoever writes a path from its top may well mean one.
                from.TellAt(place, target is ['/', ..] ? Severity.Warning : Severity.Error, "dead-link", nowhere.Reason);
                break;
        }
    }

    private static void Fragment(CheckedPost from, CheckedPost to, string name, int place)
    {
        if (to.Has(name)) return;
        string where = ReferenceEquals(from, to) ? "in this essay" : $"in {to.Post.Slug}";
        string hint = Spelling.Nearest(name, to.Headings) is { } near ? $" Is #{near} meant?" : "";
        // ../post of a translation may mean the other translation, which the site's own layout decides.
        Severity severity = from.Post.Language == to.Post.Language ? Severity.Error : Severity.Warning;
        from.TellAt(place, severity, "dead-link", $"There is no heading #{name} {where}.{hint}");
    }

    private void Image(CheckedPost from, string target, int place)
    {
        bool isElsewhere = target.Contains("://", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        if (isElsewhere) return;
        if (target.Length == 0) from.TellAt(place, Severity.Error, "missing-image", "This image has no address.");
        else if (!files.Has(from.Post.Path, target))
            from.TellAt(place, target[0] == '/' ? Severity.Warning : Severity.Error, "missing-image", $"There is no image {target}.");
    }

    [GeneratedRegex("""<(?<tag>a|img)\b[^<>]{0,500}?\b(?:href|src)\s*=\s*(?:"(?<address>[^"<>]{0,500})"|'(?<address>[^'<>]{0,500})')""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressAttribute();
}
