using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Search;

/// <summary>What a part of a filter is about.</summary>
public enum FilterKind : byte
{
    Tag, AnyTag, NoTag, Category, NoCategory, Author, NoAuthor, Year, NoYear, Language, NoLanguage, Since, Before, Is, IsNot, Text,
}

/// <summary>One condition of a <see cref="PostFilter"/>, as it can be put in and taken out by itself.</summary>
/// <param name="Value">The tag, the name, the year, the day (<c>2026-03-15</c>), the mark; for text its place in a query (<c>-word*</c>).</param>
public readonly record struct FilterPart(FilterKind Kind, string Value)
{
    /// <summary>All parts of a filter.</summary>
    public static ImmutableArray<FilterPart> Of(PostFilter filter) =>
    [
        .. Parts(FilterKind.Tag, filter.Tags.Select(tag => tag.Name)),
        .. Parts(FilterKind.AnyTag, filter.AnyTags.Select(tag => tag.Name)),
        .. Parts(FilterKind.NoTag, filter.NoTags.Select(tag => tag.Name)),
        .. Parts(FilterKind.Category, filter.Categories),
        .. Parts(FilterKind.NoCategory, filter.NoCategories),
        .. Parts(FilterKind.Author, filter.Authors),
        .. Parts(FilterKind.NoAuthor, filter.NoAuthors),
        .. Parts(FilterKind.Year, filter.Years.Select(Text)),
        .. Parts(FilterKind.NoYear, filter.NoYears.Select(Text)),
        .. Parts(FilterKind.Language, filter.Languages),
        .. Parts(FilterKind.NoLanguage, filter.NoLanguages),
        .. Parts(FilterKind.Since, Days(filter.Since)),
        .. Parts(FilterKind.Before, Days(filter.Before)),
        .. Parts(FilterKind.Is, filter.Is.Select(ReadingMarks.Name)),
        .. Parts(FilterKind.IsNot, filter.IsNot.Select(ReadingMarks.Name)),
        .. Parts(FilterKind.Text, filter.Text.Select(QueryWriter.Of)),
    ];

    /// <summary>The parts of a filter in the order in which they came in.</summary>
    /// <param name="before">The parts before its last change, in that order.</param>
    public static ImmutableArray<FilterPart> Ordered(ImmutableArray<FilterPart> before, PostFilter filter)
    {
        ImmutableArray<FilterPart> now = Of(filter);
        return [.. before.Where(part => now.Contains(part)), .. now.Where(part => !before.Contains(part))];
    }

    /// <summary>The filter without this part.</summary>
    public PostFilter RemoveFrom(PostFilter filter)
    {
        string value = Value;
        return Kind switch
        {
            FilterKind.Tag => filter with { Tags = filter.Tags.RemoveAll(tag => tag.Name == value) },
            FilterKind.AnyTag => filter with { AnyTags = filter.AnyTags.RemoveAll(tag => tag.Name == value) },
            FilterKind.NoTag => filter with { NoTags = filter.NoTags.RemoveAll(tag => tag.Name == value) },
            FilterKind.Category => filter with { Categories = filter.Categories.Remove(value) },
            FilterKind.NoCategory => filter with { NoCategories = filter.NoCategories.Remove(value) },
            FilterKind.Author => filter with { Authors = filter.Authors.Remove(value) },
            FilterKind.NoAuthor => filter with { NoAuthors = filter.NoAuthors.Remove(value) },
            FilterKind.Year => filter with { Years = filter.Years.RemoveAll(year => Text(year) == value) },
            FilterKind.NoYear => filter with { NoYears = filter.NoYears.RemoveAll(year => Text(year) == value) },
            FilterKind.Language => filter with { Languages = filter.Languages.Remove(value) },
            FilterKind.NoLanguage => filter with { NoLanguages = filter.NoLanguages.Remove(value) },
            FilterKind.Since => filter with { Since = null },
            FilterKind.Before => filter with { Before = null },
            FilterKind.Is => filter with { Is = filter.Is.RemoveAll(mark => mark.Name() == value) },
            FilterKind.IsNot => filter with { IsNot = filter.IsNot.RemoveAll(mark => mark.Name() == value) },
            _ => filter with { Text = filter.Text.RemoveAll(term => QueryWriter.Of(term) == value) },
        };
    }

    /// <summary>As it is written in a chip.</summary>
    public override string ToString() => Kind switch
    {
        FilterKind.Tag => "#" + Value,
        FilterKind.AnyTag => "any #" + Value,
        FilterKind.NoTag => "-#" + Value,
        FilterKind.Author => "by " + Value,
        FilterKind.NoAuthor => "not by " + Value,
        FilterKind.NoCategory or FilterKind.NoYear => "-" + Value,
        FilterKind.Language => "lang:" + Value,
        FilterKind.NoLanguage => "-lang:" + Value,
        FilterKind.Since => "from " + Value,
        FilterKind.Before => "before " + Value,
        FilterKind.Is => "is:" + Value,
        FilterKind.IsNot => "-is:" + Value,
        FilterKind.Text => Quoted(Value.TrimEnd('*')),
        _ => Value,
    };

    private static string Quoted(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? text : text.StartsWith('-') ? $"-\"{text[1..]}\"" : $"\"{text}\"";

    private static IEnumerable<FilterPart> Parts(FilterKind kind, IEnumerable<string> values) => values.Select(value => new FilterPart(kind, value));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Days(DateOnly? date) => date is { } day ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : [];
}
