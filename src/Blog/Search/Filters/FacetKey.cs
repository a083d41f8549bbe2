using System.Text;
using Blog.Posts;
using Blog.Search.Folding;

namespace Blog.Search;

/// <summary>How tags, categories and authors are compared: by slug, without diacritics. <c>Café</c> and <c>cafe</c> are one.</summary>
internal static class FacetKey
{
    public static string Of(string name) => Fold.Text(Tag.SlugOf(name));

    public static string Of(Tag tag) => Fold.Text(tag.Slug);

    public static bool Same(string? a, string b) =>
        a is not null && (string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || Of(a) == Of(b));

    public static bool Same(Tag a, Tag b) => a.Slug == b.Slug || (!(Ascii.IsValid(a.Slug) && Ascii.IsValid(b.Slug)) && Of(a) == Of(b));
}
