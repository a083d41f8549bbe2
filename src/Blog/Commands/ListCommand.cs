using System.Globalization;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>The shelf, for pipes: a line for each essay with its date, category, title and tags.</summary>
internal static class ListCommand
{
    internal static int Run(PostSource source)
    {
        try
        {
            Library library = source.Load();
            foreach (PostNotice notice in library.Notices) Outputs.Fail(Exit.Done, notice.Message);
            int width = library.Posts.Select(post => CellWidth.Measure(post.Category ?? "")).DefaultIfEmpty(0).Max();
            return Outputs.WriteLines(library.Posts.Select(post => LineOf(post, width)));
        }
        catch (PostFolderException problem)
        {
            return Outputs.Fail(Exit.NotFound, problem.Message);
        }
    }

    private static string LineOf(Post post, int categoryWidth)
    {
        string category = SafeText.Clean(post.Category ?? "");
        string padding = new(' ', Math.Max(0, categoryWidth - CellWidth.Measure(category)));
        string tags = post.Tags.IsEmpty ? "" : "  " + string.Join(' ', post.Tags.Select(tag => "#" + tag.Name));
        string date = post.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return SafeText.Clean($"{date}  {category}{padding}  {post.Title}{tags}");
    }
}
