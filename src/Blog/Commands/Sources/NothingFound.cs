using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>Says why a filter lets nothing through, where that can be told.</summary>
internal static class NothingFound
{
    internal static string Message(Selection selection) =>
        UnknownName(selection.Library, selection.Filter) ?? Unspoken(selection.Search) ?? "no essay fits all of that. Leave something out.";

    /// <summary>The first of the filter's names that no essay has, with what may be meant; null when all are there.</summary>
    internal static string? UnknownName(Library library, PostFilter filter)
    {
        Facets all = Facets.Of(library.Posts, PostFilter.None, null);
        return Unknown("has the tag", [.. filter.Tags.Concat(filter.AnyTags).Select(tag => tag.Name)], all.Tags, "'blog tags' shows all.")
            ?? Unknown("is in the category", filter.Categories, all.Categories, "'blog categories' shows all.")
            ?? Unknown("is by", filter.Authors, all.Authors, "");
    }

    private static string? Unknown(string relation, ImmutableArray<string> wanted, ImmutableArray<FacetCount> known, string otherwise)
    {
        foreach (string name in wanted)
        {
            string key = Tag.SlugOf(name);
            if (known.Any(count => Tag.SlugOf(count.Name) == key)) continue;
            string? near = Spelling.Nearest(name, known.Select(count => count.Name));
            return $"no essay {relation} “{name}”. {(near is null ? otherwise : $"Is {near} meant?")}".TrimEnd();
        }

        return null;
    }

    private static string? Unspoken(SearchResult? search)
    {
        if (search?.Suggestions.FirstOrDefault() is not { } missing) return null;
        string hint = missing.Nearest.IsEmpty ? "" : $" Is {string.Join(" or ", missing.Nearest)} meant?";
        return $"“{missing.Word}” is in no essay.{hint}";
    }
}
