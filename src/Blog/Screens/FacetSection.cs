using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>A part of the filter panel.</summary>
/// <param name="Has">What a chosen value asks for.</param>
/// <param name="Not">What an excluded one asks for.</param>
/// <param name="Values">The most used first, years newest first; they keep their places while counts change.</param>
public sealed record FacetSection(string Name, FilterKind Has, FilterKind Not, ImmutableArray<string> Values)
{
    /// <summary>The sections that have values; tags always.</summary>
    /// <param name="posts">Oldest first: a value that is written in several ways stands as it was written first.</param>
    internal static ImmutableArray<FacetSection> Of(ImmutableArray<Post> posts)
    {
        Facets all = Facets.Of(posts, PostFilter.None, null);
        ImmutableArray<FacetSection> sections =
        [
            new("Tags", FilterKind.Tag, FilterKind.NoTag, Names(all.Tags)),
            new("Categories", FilterKind.Category, FilterKind.NoCategory, Names(all.Categories)),
            new("Years", FilterKind.Year, FilterKind.NoYear, [.. Names(all.Years).OrderByDescending(year => year, StringComparer.Ordinal)]),
            new("Authors", FilterKind.Author, FilterKind.NoAuthor, Names(all.Authors)),
        ];
        return sections.RemoveAll(section => section.Values.IsEmpty && section.Has != FilterKind.Tag);
    }

    /// <summary>What each value would leave.</summary>
    /// <param name="isAny">One of the chosen tags is enough.</param>
    internal ImmutableArray<FacetCount> CountsIn(Facets facets, bool isAny) => Has switch
    {
        FilterKind.Tag => isAny ? facets.AnyTags : facets.Tags,
        FilterKind.Category => facets.Categories,
        FilterKind.Year => facets.Years,
        _ => facets.Authors,
    };

    private static ImmutableArray<string> Names(ImmutableArray<FacetCount> counts) => [.. counts.Select(count => count.Name)];
}
