using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>An essay on a line: date, category, title, tags.</summary>
/// <param name="categoryWidth">The cells of the widest category.</param>
internal sealed class PostLine(Theme theme, int categoryWidth)
{
    internal static PostLine For(ImmutableArray<Post> posts, Theme theme) =>
        new(theme, posts.Select(post => CellWidth.Measure(SafeText.Clean(post.Category ?? ""))).DefaultIfEmpty(0).Max());

    internal Line Of(Post post)
    {
        string category = SafeText.Clean(post.Category ?? "");
        string padding = new(' ', categoryWidth - CellWidth.Measure(category));
        string meta = $"{post.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}  {category}{padding}{(categoryWidth > 0 ? "  " : "")}";
        string tags = string.Concat(post.Tags.Select(tag => " #" + SafeText.Clean(tag.Name)));
        List<Run> runs = [new(meta, theme[Role.CardMeta]), new(SafeText.Clean(post.Title), theme[Role.CardTitle])];
        if (post.Draft) runs.Add(new(" (draft)", theme[Role.Notice]));
        if (tags.Length > 0) runs.Add(new(" " + tags, theme[Role.CardTags]));
        return new Line([.. runs]);
    }
}
