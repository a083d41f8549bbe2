namespace Blog.Commands;

/// <summary>The tags of the essays, and how many have each.</summary>
internal static class TagsCommand
{
    internal static Verb Define(SharedOptions shared) => CountedNames.Define(
        shared,
        new("tags", "Print the tags, with the number of essays that have each.") { Examples = ["blog tags", "blog tags --category Career", "blog tags --json"] },
        facets => facets.Tags,
        counts => JsonText.Document(new TagsJson(JsonVersion.Current, counts), forms => forms.TagsJson));
}
