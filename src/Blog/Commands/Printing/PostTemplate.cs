using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>A line about an essay as the user wants it: <c>{date} {title}</c>. <c>{{</c> is a brace, <c>\t</c> a tab, <c>\n</c> a new line;
/// dates take a form behind a colon, <c>{date:yyyy}</c>.</summary>
internal static class PostTemplate
{
    private static readonly (string Name, Func<Post, string, string> Text)[] Fields =
    [
        ("slug", (post, _) => post.Slug),
        ("title", (post, _) => post.Title),
        ("date", (post, form) => Date(post.Date, form)),
        ("updated", (post, form) => post.Updated is { } updated ? Date(updated, form) : ""),
        ("category", (post, _) => post.Category ?? ""),
        ("deck", (post, _) => post.Deck ?? ""),
        ("summary", (post, _) => post.Summary ?? ""),
        ("tags", (post, _) => string.Join(", ", post.Tags.Select(tag => tag.Name))),
        ("authors", (post, _) => string.Join(", ", post.Authors)),
        ("lang", (post, _) => post.Language ?? ""),
        ("words", (post, _) => post.Words.ToString(CultureInfo.InvariantCulture)),
        ("minutes", (post, _) => post.ReadingMinutes.ToString(CultureInfo.InvariantCulture)),
        ("path", (post, _) => post.Path),
    ];

    internal static IEnumerable<string> FieldNames => Fields.Select(known => known.Name);

    /// <returns>What is wrong with a template, in a sentence, or null.</returns>
    internal static string? ProblemOf(string template)
    {
        foreach ((string text, bool isField) in Parts(template))
        {
            if (!isField) continue;
            (string name, string form) = Split(text);
            if (Find(name) is null) return $"--format knows no {{{name}}}. {Instead(name)}";
            if (form.Length > 0 && !IsDateForm(form)) return $"--format cannot write a date as “{form}”. A form is written like yyyy-MM-dd.";
        }

        return null;
    }

    /// <summary>The line for one essay; every field has passed the gate.</summary>
    internal static string Fill(string template, Post post)
    {
        StringBuilder line = new();
        foreach ((string text, bool isField) in Parts(template))
        {
            if (!isField) line.Append(text);
            else if (Split(text) is var (name, form) && Find(name) is { } field) line.Append(SafeText.Clean(field(post, form)));
        }

        return line.ToString();
    }

    private static Func<Post, string, string>? Find(string name) =>
        Fields.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Text;

    private static string Instead(string name) =>
        Spelling.Nearest(name, FieldNames) is { } near ? $"Is {{{near}}} meant?" : $"There are {string.Join(", ", FieldNames)}.";

    private static string Date(DateOnly date, string form) => date.ToString(form.Length == 0 ? "yyyy-MM-dd" : form, CultureInfo.InvariantCulture);

    private static bool IsDateForm(string form)
    {
        try
        {
            return DateOnly.MinValue.ToString(form, CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static (string Name, string Form) Split(string field)
    {
        int colon = field.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (field, "") : (field[..colon], field[(colon + 1)..]);
    }

    /// <summary>Fields and what stands between them. A brace that is not closed is text.</summary>
    private static ImmutableArray<(string Text, bool IsField)> Parts(string template)
    {
        ImmutableArray<(string, bool)>.Builder parts = ImmutableArray.CreateBuilder<(string, bool)>();
        StringBuilder literal = new();
        for (int at = 0; at < template.Length; at++)
        {
            char c = template[at], next = at + 1 < template.Length ? template[at + 1] : '\0';
            int close = c == '{' && next != '{' ? template.IndexOf('}', at) : -1;
            if (close > 0)
            {
                parts.Add((SafeLiteral(literal), false));
                parts.Add((template[(at + 1)..close], true));
                at = close;
                continue;
            }

            (char taken, int length) = (c, next) switch
            {
                ('{', '{') => ('{', 2),
                ('}', '}') => ('}', 2),
                ('\\', 't') => ('\t', 2),
                ('\\', 'n') => ('\n', 2),
                ('\\', '\\') => ('\\', 2),
                _ => (c, 1),
            };
            literal.Append(taken);
            at += length - 1;
        }

        parts.Add((SafeLiteral(literal), false));
        return parts.ToImmutable();
    }

    /// <summary>Tabs and new lines are what a template is written for; nothing else that controls passes.</summary>
    private static string SafeLiteral(StringBuilder literal)
    {
        string text = string.Join('\n', literal.ToString().Split('\n').Select(line => string.Join('\t', line.Split('\t').Select(SafeText.Clean))));
        literal.Clear();
        return text;
    }
}
