using System.Collections.Immutable;
using System.Globalization;
using Blog.App;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>Commands that take a word, for the palette. What they lead to is found among what there is; for what is not, the nearest is named.</summary>
/// <param name="Posts">What <c>open</c> opens, by slug.</param>
public sealed record PaletteCommands(ImmutableArray<Post> Posts)
{
    private static readonly ImmutableArray<string> Verbs = ["open", "theme", "tag", "measure"];

    private ImmutableArray<Tag> Tags { get; } = [.. Posts.SelectMany(post => post.Tags).Distinct().OrderBy(tag => tag.Slug, StringComparer.Ordinal)];

    /// <summary>What there is to choose once the word of a command stands in the line; empty before that.</summary>
    internal ImmutableArray<Choice> Choices(string text) => Split(text) switch
    {
        ("open", _) => [.. Posts.Select(post => new Choice($"open {post.Slug}", "", new OpenPost(post.Path)))],
        ("theme", _) => [.. ThemeList.All.Select(theme => new Choice($"theme {theme.Name}", "", new ThemeChosen(theme)))],
        ("tag", _) => [.. Tags.Select(tag => new Choice($"tag {tag.Slug}", "", new FilterByTag(tag)))],
        _ => [],
    };

    /// <summary>What the line itself says, or null when it is no command and one of the choices is meant.</summary>
    internal Message? Read(string text) => Split(text.Trim()) switch
    {
        ({ Length: > 1 } percent, "") when percent[^1] == '%' && Number(percent[..^1]) is { } number => new GoToPercent(number),
        ({ Length: > 1 } percent, "") when percent[^1] == '%' => new Noticed($"{percent} is no percentage, such as 42%."),
        ("measure", { Length: > 0 } word) => Number(word) is { } cells ? new SetMeasure(cells) : new Noticed($"The measure is a number of cells, not {word}."),
        ("open", { Length: > 0 } word) => Open(word),
        ("theme", { Length: > 0 } word) => Theme(word),
        ("tag", { Length: > 0 } word) => Filter(word),
        ({ Length: > 0 } verb, { Length: > 0 }) when Spelling.Nearest(verb, Verbs) is { } meant && meant != verb =>
            new Noticed($"There is no command {verb}. Did you mean {meant}?"),
        _ => null,
    };

    /// <summary>By slug, or by the link to a place as it is copied: <c>slug#heading</c>.</summary>
    private Message? Open(string word)
    {
        int sign = word.IndexOf('#', StringComparison.Ordinal);
        (string slug, string? fragment) = sign < 0 ? (word, null) : (word[..sign], word[(sign + 1)..]);
        return Posts.FirstOrDefault(post => post.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase)) is { } post
            ? new OpenPost(post.Path, fragment)
            : Missing("essay", "open", slug, Posts.Select(post => post.Slug));
    }

    private static Message? Theme(string word) => ThemeList.Named(word) is { } theme
        ? new ThemeChosen(theme)
        : Missing("theme", "theme", word, ThemeList.All.Select(theme => theme.Name));

    private Message? Filter(string word) => Tags.Contains(new Tag(word))
        ? new FilterByTag(Tags.First(tag => tag == new Tag(word)))
        : Missing("tag", "tag", word, Tags.Select(tag => tag.Slug));

    /// <summary>Nothing where a choice in the list may be meant, else what may have been meant.</summary>
    private static Noticed? Missing(string what, string verb, string word, IEnumerable<string> names)
    {
        if (names.Any(name => FuzzyMatch.Score($"{verb} {word}", $"{verb} {name}") is not null)) return null;
        return new Noticed($"There is no {what} {word}." + (Spelling.Nearest(word, names) is { } meant ? $" Did you mean {meant}?" : ""));
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static (string Verb, string Word) Split(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (text, "") : (text[..space], text[(space + 1)..].Trim());
    }
}
