using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>What <c>tags</c> and <c>categories</c> have in common: names of a facet, with the number of essays, the most first.</summary>
internal static class CountedNames
{
    /// <param name="document">The names as a document of JSON.</param>
    internal static Verb Define(
        SharedOptions shared, Verb verb, Func<Facets, ImmutableArray<FacetCount>> facet, Func<ImmutableArray<CountJson>, string> document)
    {
        shared.AddForms(verb);
        verb.Add(shared.Color);
        verb.Add(shared.Theme);
        shared.Filter.AddTo(verb);
        verb.SetAction(parsed =>
        {
            CommandRun run = new(parsed, shared);
            Selection selection = run.Select();
            ImmutableArray<FacetCount> counts = Ordered(facet(Facets.Of(selection.Posts, PostFilter.None, null)), run.Sort);
            if (selection.Posts.IsEmpty) Outputs.Fail(Exit.NotFound, NothingFound.Message(selection));
            else if (counts.IsEmpty) Outputs.Fail(Exit.NotFound, $"these essays have no {verb.Name}.");
            Outputs.WriteLines(Lines(run, counts, document));
            return counts.IsEmpty ? Exit.NotFound : Exit.Done;
        });
        return verb;
    }

    /// <summary>By number, or by name where that is asked for.</summary>
    private static ImmutableArray<FacetCount> Ordered(ImmutableArray<FacetCount> counts, PostSort sort)
    {
        IEnumerable<FacetCount> ordered = sort.Name == "title" ? counts.OrderBy(count => count.Name, StringComparer.OrdinalIgnoreCase) : counts;
        return sort.IsReversed ? [.. ordered.Reverse()] : [.. ordered];
    }

    private static IEnumerable<string> Lines(CommandRun run, ImmutableArray<FacetCount> counts, Func<ImmutableArray<CountJson>, string> document)
    {
        IEnumerable<CountJson> objects = counts.Select(count => new CountJson(count.Name, Tag.SlugOf(count.Name), count.Left));
        switch (run.Form)
        {
            case OutputForm.Json: return [document([.. objects])];
            case OutputForm.JsonLines: return objects.Select(count => JsonText.Line(count, forms => forms.CountJson));
            default:
                TerminalTraits? traits = run.Traits;
                int width = counts.Select(count => Number(count).Length).DefaultIfEmpty(0).Max();
                return counts.Select(count => StyledText.Of(LineOf(count, width, run.Theme), traits));
        }
    }

    private static Line LineOf(FacetCount count, int width, Theme theme) =>
        Line.Of(new Run(Number(count).PadLeft(width) + "  ", theme[Role.Count]), new Run(SafeText.Clean(count.Name), theme[Role.CardTags]));

    private static string Number(FacetCount count) => count.Left.ToString(CultureInfo.InvariantCulture);
}
