using System.Globalization;
using System.Text;

namespace Blog.Posts;

/// <summary>A tag as its author wrote it; two tags are the same when their slugs are.</summary>
public readonly record struct Tag(string Name)
{
    public string Name { get; } = Name;

    /// <summary>Lower case, with one hyphen for each run of anything that is neither letter nor digit. A <c>#</c> or <c>+</c> after a
    /// letter and a dot at the front are spelled out, so that <c>C</c>, <c>C#</c> and <c>C++</c> stay three tags, and <c>.NET</c> is not
    /// <c>net</c>. Never empty for a tag that is not blank.</summary>
    /// <remarks>Kept beside the name: a library compares each tag far more often than it reads one.</remarks>
    public string Slug { get; } = SlugOf(Name);

    public bool Equals(Tag other) => string.Equals(Slug, other.Slug, StringComparison.Ordinal);

    public override int GetHashCode() => Slug is null ? 0 : StringComparer.Ordinal.GetHashCode(Slug);

    public override string ToString() => Name;

    internal static string SlugOf(string name) => IsSlug(name) ? name : Spell(name);

    /// <summary>Most tags are slugs already, and then cost nothing.</summary>
    private static bool IsSlug(string name)
    {
        bool wasHyphen = true;
        foreach (char c in name)
        {
            if (c == '-' ? wasHyphen : !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))) return false;
            wasHyphen = c == '-';
        }

        return !wasHyphen;
    }

    private static string Spell(string name)
    {
        StringBuilder slug = new(name.Length + 8);
        bool afterWord = false;
        if (name.AsSpan().TrimStart() is ['.', var next, ..] && char.IsLetter(next)) slug.Append("dot");
        foreach (Rune rune in name.EnumerateRunes())
        {
            string? word = (rune.Value, afterWord) switch
            {
                ('#', true) => "-sharp",
                ('+', true) => "-plus",
                _ => null,
            };
            if (word is null && IsWord(rune))
            {
                if (!afterWord && slug.Length > 0) slug.Append('-');
                word = Rune.ToLowerInvariant(rune).ToString();
            }

            slug.Append(word);
            afterWord = word is not null;
        }

        return slug.Length > 0 ? slug.ToString() : SpellSigns(name);
    }

    /// <summary>A vowel sign of Hindi or Thai is a mark, not a letter, and as much a part of the word.</summary>
    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A tag of signs alone, such as one emoji, is named by its code points.</summary>
    private static string SpellSigns(string name)
    {
        IEnumerable<string> points = name.Trim().EnumerateRunes().Select(rune => $"u{rune.Value:x}");
        return string.Join('-', points);
    }
}
