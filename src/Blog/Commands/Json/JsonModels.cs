using System.Collections.Immutable;
using Blog.Posts;

namespace Blog.Commands;

/// <summary>The documents of <c>--json</c>. Names stay what they are within a version; more may be added. <c>Json/schema.json</c> describes them.</summary>
internal static class JsonVersion
{
    internal const int Current = 1;
}

internal sealed record TranslationJson(string? Lang, string Slug);

internal sealed record PostJson(
    string Slug, string Title, DateOnly Date, DateOnly? Updated, string? Category, string? Deck, string? Summary, ImmutableArray<string> Tags,
    ImmutableArray<string> Authors, string? Lang, bool Draft, int Words, int Minutes, string Path, ImmutableArray<TranslationJson> Translations)
{
    /// <param name="library">Knows the translations.</param>
    internal static PostJson Of(Post post, Library library) => new(
        post.Slug, post.Title, post.Date, post.Updated, post.Category, post.Deck, post.Summary, [.. post.Tags.Select(tag => tag.Name)],
        post.Authors, post.Language, post.Draft, post.Words, post.ReadingMinutes, post.Path, [.. TranslationsOf(post, library)]);

    private static IEnumerable<TranslationJson> TranslationsOf(Post post, Library library) => library.Translations.IsEmpty || post.TranslationKey is null
        ? []
        : library.Posts.Concat(library.Translations)
            .Where(other => other.TranslationKey == post.TranslationKey && other.Path != post.Path && other.Language != post.Language)
            .Select(other => new TranslationJson(other.Language, other.Slug));
}

internal sealed record ListJson(int Version, ImmutableArray<PostJson> Posts);

internal sealed record HeadingJson(int Level, string Text, string Id);

internal sealed record EssayJson(PostJson Post, ImmutableArray<HeadingJson> Headings, ImmutableArray<string> Links, string Markdown);

internal sealed record ShowJson(int Version, ImmutableArray<EssayJson> Essays);

internal sealed record HitJson(PostJson Post, float Score, string Extract);

internal sealed record SearchJson(int Version, string Query, int Total, ImmutableArray<HitJson> Hits);

internal sealed record CountJson(string Name, string Slug, int Count);

internal sealed record TagsJson(int Version, ImmutableArray<CountJson> Tags);

internal sealed record CategoriesJson(int Version, ImmutableArray<CountJson> Categories);

internal sealed record ProblemJson(string File, int Line, int Column, string Severity, string Rule, string Message);

internal sealed record CheckJson(int Version, int Errors, int Warnings, ImmutableArray<ProblemJson> Problems);

internal sealed record BindingJson(string Screen, string Group, string Action, ImmutableArray<string> Keys, string Help);

internal sealed record KeysJson(int Version, ImmutableArray<BindingJson> Keys);

internal sealed record SettingJson(string Name, string Value, string Origin, string Variable, string Help);

internal sealed record ConfigJson(int Version, string? File, ImmutableArray<SettingJson> Settings, ImmutableArray<string> Problems);

internal sealed record FindingJson(string Group, string Name, string Value);

internal sealed record DoctorJson(int Version, ImmutableArray<FindingJson> Findings);
