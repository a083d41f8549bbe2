using System.Collections.Immutable;

namespace Blog.Posts;

/// <summary>Finds the tags of a post, each once, in the author's order.</summary>
internal static class PostTags
{
    private static readonly string[] Keys = ["tags", "tag", "keywords", "taxonomies.tags"];

    public static ImmutableArray<Tag> Of(PostFields fields, PostPlace place)
    {
        // In Jekyll "tags" is words apart by spaces, and "tag" is one tag.
        ImmutableArray<string> names = fields.List(Keys, (key, text) => Split(text, bySpaces: place.IsJekyll && key == "tags"));
        if (names.IsEmpty) return [];

        ImmutableArray<Tag>.Builder tags = ImmutableArray.CreateBuilder<Tag>(names.Length);
        foreach (string name in names)
        {
            Tag tag = new(SharedNames.Of(name.TrimStart('#').TrimStart()));
            if (tag.Slug.Length > 0 && !tags.Contains(tag)) tags.Add(tag);
        }

        return tags.DrainToImmutable();
    }

    /// <summary>The parts of a list written as one string: by commas, else by semicolons, else by spaces where these are meant so.</summary>
    public static IEnumerable<string> Split(string text, bool bySpaces)
    {
        char separator = text.Contains(',', StringComparison.Ordinal) ? ','
            : text.Contains(';', StringComparison.Ordinal) ? ';'
            : bySpaces ? ' '
            : '\n';
        return text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
