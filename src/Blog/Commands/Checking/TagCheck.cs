using Blog.Posts;
using Blog.Posts.FrontMatter;
using Blog.Search;

namespace Blog.Commands;

/// <summary>One tag that is written in two ways: the rarer one is told.</summary>
internal static class TagCheck
{
    internal static void Run(IReadOnlyList<CheckedPost> posts)
    {
        var uses = posts.SelectMany(post => post.Post.Tags.Select(tag => (Post: post, Tag: tag)));
        foreach (var forms in uses.GroupBy(use => FacetKey.Of(use.Tag)))
        {
            var byName = forms.GroupBy(use => use.Tag.Name).OrderByDescending(form => form.Count()).ThenBy(form => form.Min(use => use.Post.Post.Date)).ToList();
            foreach (var rare in byName.Skip(1))
            {
                string most = byName[0].Count() == 1 ? "once" : $"{byName[0].Count()} times";
                foreach ((CheckedPost post, Tag tag) in rare) Tell(post, tag, $"The tag “{tag.Name}” is written “{byName[0].Key}” too, {most}.");
            }
        }
    }

    private static void Tell(CheckedPost post, Tag tag, string message)
    {
        FrontScalar? place = post.Fields.Entries.SelectMany(entry => Scalars(entry.Value)).FirstOrDefault(scalar => scalar.Text.TrimStart('#', ' ') == tag.Name)
            ?? post.Fields.Entries.SelectMany(entry => Scalars(entry.Value)).FirstOrDefault(scalar => scalar.Text.Contains(tag.Name, StringComparison.Ordinal));
        post.Tell(Severity.Warning, "tag-form", message, place?.Line ?? 1, place?.Column ?? 1);
    }

    private static IEnumerable<FrontScalar> Scalars(FrontValue value) => value switch
    {
        FrontScalar scalar => [scalar],
        FrontList list => list.Items.SelectMany(Scalars),
        FrontMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };
}
