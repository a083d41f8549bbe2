using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts;

namespace Blog.Search;

/// <summary>Makes a filter of a query's parts, one after the other.</summary>
internal sealed class QueryParser(bool isTyping)
{
    private const string Operators = "tag, any-tag, category, author, year, after, before, until, is, lang";

    private readonly List<string> _notices = [];
    private readonly List<TextTerm> _terms = [];
    private PostFilter _filter = PostFilter.None;

    public Query Parse(string text)
    {
        QueryLexer lexer = new(text);
        while (lexer.Next() is { } part) Take(part);
        return new Query(_filter with { Text = [.. _terms] }, [.. _notices]);
    }

    private void Take(QueryPart part)
    {
        if (part.Operator is null) AddWords(part, part.Value, part.IsQuoted);
        else if (part.Value.Length == 0) _notices.Add($"Something is missing behind {part.Operator}:.");
        else if (Apply(part) is { } applied) _filter = applied;
        else AddWords(part, part.IsQuoted ? $"{part.Operator} {part.Value}" : $"{part.Operator}:{part.Value}", part.IsQuoted);
    }

    /// <summary>The filter with an operator added; null when it is none, and then it is words.</summary>
    private PostFilter? Apply(QueryPart part)
    {
        string value = part.HasStar && !part.IsQuoted ? part.Value + "*" : part.Value;
        switch (part.Operator)
        {
            case "tag": return new Tag(value) is { Slug.Length: > 0 } tag ? Tagged(tag, part.IsNot) : null;
            case "any-tag": return new Tag(value) is { Slug.Length: > 0 } other ? AnyTagged(other, part.IsNot) : null;
            case "category": return Categorized(value, part.IsNot);
            case "author": return Authored(value, part.IsNot);
            case "lang": return Spoken(value, part.IsNot);
            case "year": return Year(value, part.IsNot);
            case "after" or "since" or "before" or "until": return Dated(part.Operator, value, part.IsNot);
            case "is": return Marked(value, part.IsNot);
            default:
                if (!value.StartsWith("//", StringComparison.Ordinal) && !value.StartsWith(':'))
                    _notices.Add($"There is no {part.Operator}: to search by; it is searched as words. There are {Operators}.");
                return null;
        }
    }

    private PostFilter Tagged(Tag tag, bool isNot) => isNot
        ? _filter with { NoTags = With(_filter.NoTags, tag) }
        : _filter with { Tags = With(_filter.Tags, tag) };

    /// <summary>Not one of several is none of them.</summary>
    private PostFilter AnyTagged(Tag tag, bool isNot) => isNot ? Tagged(tag, isNot: true) : _filter with { AnyTags = With(_filter.AnyTags, tag) };

    private PostFilter Categorized(string value, bool isNot) => isNot
        ? _filter with { NoCategories = With(_filter.NoCategories, value) }
        : _filter with { Categories = With(_filter.Categories, value) };

    private PostFilter Authored(string value, bool isNot) => isNot
        ? _filter with { NoAuthors = With(_filter.NoAuthors, value) }
        : _filter with { Authors = With(_filter.Authors, value) };

    private PostFilter Spoken(string value, bool isNot) => isNot
        ? _filter with { NoLanguages = With(_filter.NoLanguages, value) }
        : _filter with { Languages = With(_filter.Languages, value) };

    private PostFilter? Year(string value, bool isNot)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9999)
        {
            _notices.Add($"“{value}” is no year; it is searched as words. A year is written 2026.");
            return null;
        }

        return isNot ? _filter with { NoYears = With(_filter.NoYears, year) } : _filter with { Years = With(_filter.Years, year) };
    }

    /// <summary>Several bounds must all hold: the narrowest is kept.</summary>
    private PostFilter? Dated(string name, string value, bool isNot)
    {
        if (Period.Parse(value) is not { } period)
        {
            _notices.Add($"“{value}” is no date; it is searched as words. A date is written 2026, 2026-03 or 2026-03-15.");
            return null;
        }

        DateOnly? day = name == "until" ? period.Next : period.First;
        if (day is null && isNot) return _filter with { Before = DateOnly.MinValue };
        bool isLower = name is "after" or "since" != isNot;
        return isLower
            ? _filter with { Since = day > _filter.Since || _filter.Since is null ? day : _filter.Since }
            : _filter with { Before = day < _filter.Before || _filter.Before is null ? day : _filter.Before };
    }

    private PostFilter? Marked(string value, bool isNot)
    {
        foreach (ReadingMark mark in Enum.GetValues<ReadingMark>())
        {
            if (!mark.Name().Equals(value, StringComparison.OrdinalIgnoreCase)) continue;
            return isNot ? _filter with { IsNot = With(_filter.IsNot, mark) } : _filter with { Is = With(_filter.Is, mark) };
        }

        _notices.Add($"An essay cannot be “{value}”; it is searched as words. It can be unread, started, read, bookmarked, new or changed.");
        return null;
    }

    private static ImmutableArray<T> With<T>(ImmutableArray<T> values, T value) => values.Contains(value) ? values : values.Add(value);

    private void AddWords(QueryPart part, string text, bool isPhrase)
    {
        bool isOpenWord = isTyping && part is { IsOpen: true, IsNot: false };
        TextTerm term = new(text, part.IsNot, isPhrase, part.HasStar || isOpenWord);
        if (!term.Words.IsEmpty) _terms.Add(term);
        else if (!string.IsNullOrWhiteSpace(text)) _notices.Add($"“{text}” holds no word to look for.");
    }
}
