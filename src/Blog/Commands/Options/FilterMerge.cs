using Blog.Search;

namespace Blog.Commands;

/// <summary>Two filters as one: what passes both, but that of several categories, authors, years and languages one is enough.</summary>
internal static class FilterMerge
{
    internal static PostFilter Both(PostFilter a, PostFilter b) => new()
    {
        Tags = [.. a.Tags, .. b.Tags],
        AnyTags = [.. a.AnyTags, .. b.AnyTags],
        NoTags = [.. a.NoTags, .. b.NoTags],
        Categories = [.. a.Categories, .. b.Categories],
        NoCategories = [.. a.NoCategories, .. b.NoCategories],
        Authors = [.. a.Authors, .. b.Authors],
        NoAuthors = [.. a.NoAuthors, .. b.NoAuthors],
        Years = [.. a.Years, .. b.Years],
        NoYears = [.. a.NoYears, .. b.NoYears],
        Languages = [.. a.Languages, .. b.Languages],
        NoLanguages = [.. a.NoLanguages, .. b.NoLanguages],
        Since = Later(a.Since, b.Since),
        Before = Earlier(a.Before, b.Before),
        Is = [.. a.Is, .. b.Is],
        IsNot = [.. a.IsNot, .. b.IsNot],
        Text = [.. a.Text, .. b.Text],
    };

    internal static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;

    internal static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
