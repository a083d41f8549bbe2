using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Blog.Posts;
using Blog.Search;

namespace Blog.Commands;

/// <summary>Which essays a command is about, and in which order. The same options, wherever essays are.</summary>
internal sealed class FilterOptions
{
    /// <summary>In place of a language: every translation as an essay of its own.</summary>
    internal const string AllLanguages = "all";

    private readonly Option<string[]> _tags = OptionValues.Many("--tag", "TAG", "with this tag; again for more, and all count");
    private readonly Option<string[]> _anyTags = OptionValues.Many("--any-tag", "TAG", "with this tag; again for more, and one is enough");
    private readonly Option<string[]> _noTags = OptionValues.Many("--no-tag", "TAG", "without this tag");
    private readonly Option<string[]> _categories = OptionValues.Many("--category", "NAME", "in this category; again for more, and one is enough");
    private readonly Option<string[]> _authors = OptionValues.Many("--author", "NAME", "by this author; again for more, and one is enough");
    private readonly Option<string[]> _years = OptionValues.Checked(OptionValues.Many("--year", "YEAR", "of this year; again for more"),
        value => Year(value) is null ? $"--year takes a year such as 2026, not “{value}”." : null);

    private readonly Option<string?> _since = OptionValues.Date("--since", "from this year, month or day on, such as 2026-03");
    private readonly Option<string?> _until = OptionValues.Date("--until", "up to this year, month or day, and with it");
    private readonly Option<string?> _before = OptionValues.Date("--before", "before this year, month or day");
    private readonly Option<string[]> _languages = OptionValues.Many("--lang", "LANG", $"in this language; {AllLanguages} for every translation by itself");
    private readonly Option<string?> _search = OptionValues.One("--search", "TEXT", "with these words in title, deck, summary, tags or text; a query as search takes it");
    private readonly Option<string?> _sort = OptionValues.OneOf("--sort", "ORDER", $"{string.Join(", ", PostSort.Names)}; date unless told otherwise", PostSort.Names);
    private readonly Option<bool> _reverse = OptionValues.Flag("--reverse", "the other way round");
    private readonly Option<bool> _drafts = OptionValues.Flag("--drafts", "with drafts, and posts dated in the future");

    internal FilterOptions()
    {
        foreach (Option<string[]> option in (Option<string[]>[])[_tags, _anyTags, _noTags]) option.CompletionSources.Add(Completing.Tags);
        _categories.CompletionSources.Add(Completing.Categories);
        _authors.CompletionSources.Add(Completing.Authors);
        _years.CompletionSources.Add(Completing.Years);
        _languages.CompletionSources.Add(Completing.Languages);
        All = [_tags, _anyTags, _noTags, _categories, _authors, _years, _since, _until, _before, _languages, _search, _sort, _reverse, _drafts];
    }

    internal ImmutableArray<Option> All { get; }

    internal void AddTo(Command command)
    {
        foreach (Option option in All) command.Add(option);
    }

    /// <summary>What the options say, without what is a matter of reading the library.</summary>
    internal PostFilter FilterOf(ParseResult parsed)
    {
        PostFilter options = new()
        {
            Tags = [.. Tags(parsed.GetValue(_tags))],
            AnyTags = [.. Tags(parsed.GetValue(_anyTags))],
            NoTags = [.. Tags(parsed.GetValue(_noTags))],
            Categories = [.. parsed.GetValue(_categories) ?? []],
            Authors = [.. parsed.GetValue(_authors) ?? []],
            Years = [.. (parsed.GetValue(_years) ?? []).Select(year => Year(year)!.Value)],
            Languages = Languages(parsed),
            Since = Day(parsed, _since)?.First,
            Before = FilterMerge.Earlier(Day(parsed, _until)?.Next, Day(parsed, _before)?.First),
        };
        return parsed.GetValue(_search) is { } text ? FilterMerge.Both(options, Understood(text)) : options;
    }

    /// <summary>The languages asked for, without <see cref="AllLanguages"/>.</summary>
    internal ImmutableArray<string> Languages(ParseResult parsed) =>
        [.. (parsed.GetValue(_languages) ?? []).Where(language => !language.Equals(AllLanguages, StringComparison.OrdinalIgnoreCase))];

    internal bool WantsAllLanguages(ParseResult parsed) => (parsed.GetValue(_languages) ?? []).Contains(AllLanguages, StringComparer.OrdinalIgnoreCase);

    internal bool WantsDrafts(ParseResult parsed) => parsed.GetValue(_drafts);

    /// <param name="usual">The order where none is asked for.</param>
    internal PostSort SortOf(ParseResult parsed, string usual) => new(parsed.GetValue(_sort) ?? usual, parsed.GetValue(_reverse));

    /// <summary>A query's filter, with what was not understood said on the way.</summary>
    internal static PostFilter Understood(string text)
    {
        Query query = Query.Parse(text);
        foreach (string notice in query.Notices) Outputs.Warn(notice);
        return query.Filter;
    }

    private static IEnumerable<Tag> Tags(string[]? names) => (names ?? []).Select(name => new Tag(name.TrimStart('#')));

    private static Period? Day(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } text ? Period.Parse(text) : null;

    private static int? Year(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 0 and < 10_000 ? year : null;
}
