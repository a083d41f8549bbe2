using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Posts;
using Blog.Posts.FrontMatter;

namespace Blog.Commands;

/// <summary>What is known of a post that is to be written.</summary>
internal sealed partial record NewPost(string Title, string Slug, DateOnly Date, string? Category, ImmutableArray<string> Tags, bool IsDraft)
{
    private const string OwnTemplate = """
        ---
        title: {title}
        date: {date}
        category: {category}
        deck:
        summary:
        tags: {tags}
        ---


        """;

    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null"];

    internal string FileName => $"{Day}-{Slug}.md";

    private string Day => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The file's text. In the front matter values are written so that YAML reads them back.</summary>
    /// <param name="template">Null for our own.</param>
    internal string Fill(string? template)
    {
        string text = template ?? (IsDraft ? OwnTemplate.Replace("tags:", "draft: true\ntags:", StringComparison.Ordinal) : OwnTemplate);
        int body = FrontMatterReader.Read(text, new Notices()).BodyStart;
        return Fill(text[..body], Yaml).Replace(": \n", ":\n", StringComparison.Ordinal) + Fill(text[body..], value => value);
    }

    private string Fill(string text, Func<string, string> written) => text
        .Replace("{title}", written(Title), StringComparison.Ordinal)
        .Replace("{date}", Day, StringComparison.Ordinal)
        .Replace("{slug}", Slug, StringComparison.Ordinal)
        .Replace("{category}", Category is null ? "" : written(Category), StringComparison.Ordinal)
        .Replace("{tags}", $"[{string.Join(", ", Tags.Select(written))}]", StringComparison.Ordinal);

    private static string Yaml(string value) => Plain().IsMatch(value) && !Words.Contains(value, StringComparer.OrdinalIgnoreCase)
        ? value
        : $"\"{value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>What YAML takes for a string as it stands, wherever it stands.</summary>
    [GeneratedRegex(@"\A\p{L}[\p{L}\p{N} .’()/+_-]*(?<! )\z")]
    private static partial Regex Plain();
}
