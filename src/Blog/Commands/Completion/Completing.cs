using System.Collections.Immutable;
using System.CommandLine.Completions;
using Blog.Posts;
using Blog.Search;

namespace Blog.Commands;

/// <summary>Values that a shell completes, looked up in the library when they are asked for.</summary>
internal static class Completing
{
    /// <summary>What the shell's own completion of files or folders adds. No value looks like these.</summary>
    internal const string FilesSign = ":files", FoldersSign = ":folders";

    internal static IEnumerable<CompletionItem> Slugs(CompletionContext context) =>
        Library(context) is { } library ? library.Posts.Concat(library.Translations).Select(post => new CompletionItem(post.Slug, detail: post.Title)) : [];

    internal static IEnumerable<CompletionItem> SlugsAndFiles(CompletionContext context) => [.. Slugs(context), new(FilesSign)];

    internal static IEnumerable<CompletionItem> Tags(CompletionContext context) =>
        Facets(context)?.Tags.Select(count => new CompletionItem(Tag.SlugOf(count.Name), detail: count.Left == 1 ? "1 essay" : $"{count.Left} essays")) ?? [];

    internal static IEnumerable<CompletionItem> Categories(CompletionContext context) => Counted(Facets(context)?.Categories);

    internal static IEnumerable<CompletionItem> Authors(CompletionContext context) => Counted(Facets(context)?.Authors);

    internal static IEnumerable<CompletionItem> Years(CompletionContext context) => Counted(Facets(context)?.Years);

    internal static IEnumerable<CompletionItem> Languages(CompletionContext context) =>
        Library(context) is { } library
            ? library.Posts.Concat(library.Translations).Select(post => post.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal)
                .Append(FilterOptions.AllLanguages).Select(language => new CompletionItem(language))
            : [];

    internal static IEnumerable<CompletionItem> Files(CompletionContext _) => [new(FilesSign)];

    internal static IEnumerable<CompletionItem> Folders(CompletionContext _) => [new(FoldersSign)];

    private static IEnumerable<CompletionItem> Counted(ImmutableArray<FacetCount>? counts) =>
        counts?.Select(count => new CompletionItem(count.Name, detail: count.Left == 1 ? "1 essay" : $"{count.Left} essays")) ?? [];

    private static Facets? Facets(CompletionContext context) =>
        Library(context) is { } library ? Search.Facets.Of(library.Posts, PostFilter.None, null) : null;

    /// <summary>The library that the rest of the command line names; null, and then nothing is completed, where it cannot be read.</summary>
    private static Library? Library(CompletionContext context)
    {
        try
        {
            string? option = context.ParseResult.GetValue<string?>("--posts");
            Settings.SettingValues settings = Settings.SettingsFile.Load(Environment.GetEnvironmentVariable);
            return (option is null ? PostSource.From(settings) : new PostSource(option)).Load();
        }
        catch (PostFolderException)
        {
            return null;
        }
    }
}
