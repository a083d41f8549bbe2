using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>Whether a value of a facet is in the filter, and how.</summary>
public enum FacetState : byte { Free, Must, Any, Not }

/// <summary>Puts values of facets into a filter and takes them out.</summary>
internal static class FacetChoice
{
    internal static FacetState StateOf(PostFilter filter, FacetSection section, string value)
    {
        foreach (FilterPart part in FilterPart.Of(filter))
        {
            if (!IsOf(part, section) || !FacetKey.Same(part.Value, value)) continue;
            return part.Kind == section.Not ? FacetState.Not : part.Kind == FilterKind.AnyTag ? FacetState.Any : FacetState.Must;
        }

        return FacetState.Free;
    }

    internal static PostFilter Set(PostFilter filter, FacetSection section, string value, FacetState state)
    {
        foreach (FilterPart part in FilterPart.Of(filter).Where(part => IsOf(part, section) && FacetKey.Same(part.Value, value)))
            filter = part.RemoveFrom(filter);
        return (section.Has, state) switch
        {
            (_, FacetState.Free) => filter,
            (FilterKind.Tag, FacetState.Not) => filter with { NoTags = filter.NoTags.Add(new Tag(value)) },
            (FilterKind.Tag, FacetState.Any) => filter with { AnyTags = filter.AnyTags.Add(new Tag(value)) },
            (FilterKind.Tag, _) => filter with { Tags = filter.Tags.Add(new Tag(value)) },
            (FilterKind.Category, FacetState.Not) => filter with { NoCategories = filter.NoCategories.Add(value) },
            (FilterKind.Category, _) => filter with { Categories = filter.Categories.Add(value) },
            (FilterKind.Year, FacetState.Not) => filter with { NoYears = filter.NoYears.Add(Year(value)) },
            (FilterKind.Year, _) => filter with { Years = filter.Years.Add(Year(value)) },
            (_, FacetState.Not) => filter with { NoAuthors = filter.NoAuthors.Add(value) },
            _ => filter with { Authors = filter.Authors.Add(value) },
        };
    }

    /// <summary>All chosen tags as tags of which one is enough, or all of them as tags that must be there.</summary>
    internal static PostFilter WithAny(PostFilter filter, bool any)
    {
        ImmutableArray<Tag> chosen = [.. filter.Tags.Concat(filter.AnyTags).Distinct()];
        return filter with { Tags = any ? [] : chosen, AnyTags = any ? chosen : [] };
    }

    private static bool IsOf(FilterPart part, FacetSection section) =>
        part.Kind == section.Has || part.Kind == section.Not || (part.Kind == FilterKind.AnyTag && section.Has == FilterKind.Tag);

    private static int Year(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
