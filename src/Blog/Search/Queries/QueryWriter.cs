using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Blog.Search;

/// <summary>Writes a filter as the query that stands for it.</summary>
internal static class QueryWriter
{
    public static string Write(PostFilter filter)
    {
        StringBuilder text = new();
        Add(text, "tag", filter.Tags.Select(tag => tag.Name));
        Add(text, "any-tag", filter.AnyTags.Select(tag => tag.Name));
        Add(text, "-tag", filter.NoTags.Select(tag => tag.Name));
        Add(text, "category", filter.Categories);
        Add(text, "-category", filter.NoCategories);
        Add(text, "author", filter.Authors);
        Add(text, "-author", filter.NoAuthors);
        Add(text, "year", Years(filter.Years));
        Add(text, "-year", Years(filter.NoYears));
        Add(text, "lang", filter.Languages);
        Add(text, "-lang", filter.NoLanguages);
        Add(text, "after", Date(filter.Since));
        Add(text, "before", Date(filter.Before));
        Add(text, "is", filter.Is.Select(ReadingMarks.Name));
        Add(text, "-is", filter.IsNot.Select(ReadingMarks.Name));
        foreach (TextTerm term in filter.Text) Word(text, Of(term));
        return text.ToString();
    }

    internal static string Of(TextTerm term)
    {
        string body = term.IsPhrase ? Quote(term.Text) : term.Text;
        return (term.IsNot ? "-" : "") + body + (term.IsPrefix ? "*" : "");
    }

    private static void Add(StringBuilder text, string name, IEnumerable<string> values)
    {
        foreach (string value in values) Word(text, $"{name}:{(NeedsQuotes(value) ? Quote(value) : value)}");
    }

    private static void Word(StringBuilder text, string word)
    {
        if (text.Length > 0) text.Append(' ');
        text.Append(word);
    }

    private static bool NeedsQuotes(string value) => value.Length == 0 || value.Any(c => char.IsWhiteSpace(c) || c == '"');

    private static string Quote(string value) =>
        $"\"{value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Years(ImmutableArray<int> years) => years.Select(year => year.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Date(DateOnly? date) => date is { } day ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : [];
}
