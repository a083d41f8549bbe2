namespace Blog.Commands;

/// <summary>The categories of the essays, and how many are in each.</summary>
internal static class CategoriesCommand
{
    internal static Verb Define(SharedOptions shared) => CountedNames.Define(
        shared,
        new("categories", "Print the categories, with the number of essays in each.") { Examples = ["blog categories", "blog categories --year 2026 --jsonl"] },
        facets => facets.Categories,
        counts => JsonText.Document(new CategoriesJson(JsonVersion.Current, counts), forms => forms.CategoriesJson));
}
