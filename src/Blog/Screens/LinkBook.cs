using System.Runtime.CompilerServices;
using Blog.Articles;
using Blog.Posts;

namespace Blog.Screens;

/// <summary>Where the links of essays lead.</summary>
internal static class LinkBook
{
    // Looking a library through takes long enough to do it once for each.
    private static readonly ConditionalWeakTable<Library, PostLinks> Made = [];

    internal static LinkTarget Resolve(Library? library, Post from, ArticleLink link)
    {
        if (link.To is { } known) return new ToPost(known, null);
        PostLinks links = library is null ? new PostLinks("", [from]) : Of(library);
        return links.Resolve(from, link.Target);
    }

    /// <summary>Finds where the links of a library's posts lead.</summary>
    internal static PostLinks Of(Library library) =>
        Made.GetValue(library, read => new PostLinks(read.Root, [.. read.Posts, .. read.Translations]));

    internal static Leading Describe(LinkTarget target, Article article) => target switch
    {
        ToWeb web => new(web.Address, web.Address),
        ToPost { Fragment: { } fragment } to => new($"essay: {to.Post.Title} #{fragment}", null),
        ToPost to => new($"essay: {to.Post.Title}", null),
        ToFragment to when Fragments.NoteOf(article, to.Fragment) is { } note => new($"note {note.Number}", null),
        ToFragment to when Fragments.ReferredFrom(article, to.Fragment) is not null => new("back to the text", null),
        ToFragment to => new($"#{to.Fragment}", null),
        ToNowhere nowhere => new(nowhere.Reason, null),
        _ => new("", null),
    };
}
