using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Blog.Posts;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>Essays by their words, ranked, with extracts.</summary>
internal static class SearchCommand
{
    private const int UsualMost = 20;

    internal static Verb Define(SharedOptions shared)
    {
        Argument<string[]> words = new("WORDS")
        {
            Description = "all of them must be there; \"in a row\", -not, begin*, tag:x, category:x, author:x, year:x, after:x, before:x, until:x, lang:x, is:unread",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<int?> limit = OptionValues.Number("--limit", "N", $"so many at most; {UsualMost} unless told otherwise", 1, 100_000);
        Verb verb = new("search", "Find essays by their words: title, deck, summary, tags and text.")
        {
            Examples = ["blog search logs production", "blog search '\"feedback loops\" -career' --json", "blog search tag:production 'debug*'"],
        };
        verb.Add(words);
        verb.Add(limit);
        shared.AddForms(verb, withFormat: true);
        verb.Add(shared.Color);
        verb.Add(shared.Theme);
        shared.Filter.AddTo(verb);
        verb.SetAction(parsed => Run(new CommandRun(parsed, shared), words, limit));
        return verb;
    }

    private static int Run(CommandRun run, Argument<string[]> words, Option<int?> limit)
    {
        string text = string.Join(' ', run.Value(words)!);
        PostFilter filter = FilterMerge.Both(FilterOptions.Understood(text), run.Filter);
        Library library = run.Load();
        SearchResult result = Selection.Find(library, filter, run.Value(limit) ?? UsualMost, run.StateFor(filter));
        ImmutableArray<SearchHit> hits = Sorted(result.Hits, run.SortBy(PostSort.ByRelevance));
        if (hits.IsEmpty) Outputs.Fail(Exit.NotFound, NothingFound.Message(new Selection(library, filter, [], result)));

        Outputs.WriteLines(Lines(run, text, result with { Hits = hits }, library));
        if (run.Form == OutputForm.Lines && result.Total > hits.Length) Outputs.Tell($"{hits.Length} of {result.Total} essays; --limit {result.Total} shows all.");
        return hits.IsEmpty ? Exit.NotFound : Exit.Done;
    }

    /// <summary>The best first, unless another order is asked for.</summary>
    private static ImmutableArray<SearchHit> Sorted(ImmutableArray<SearchHit> hits, PostSort sort)
    {
        if (sort.Name == PostSort.ByRelevance) return sort.IsReversed ? [.. hits.Reverse()] : hits;
        ImmutableArray<Post> posts = sort.Apply([.. hits.Select(hit => hit.Post)], []);
        return [.. posts.Select(post => hits.First(hit => ReferenceEquals(hit.Post, post)))];
    }

    private static IEnumerable<string> Lines(CommandRun run, string text, SearchResult result, Library library)
    {
        IEnumerable<HitJson> objects = result.Hits.Select(hit => new HitJson(PostJson.Of(hit.Post, library), hit.Score, hit.Extract));
        switch (run.Form)
        {
            case OutputForm.Json: return [JsonText.Document(new SearchJson(JsonVersion.Current, text, result.Total, [.. objects]), forms => forms.SearchJson)];
            case OutputForm.JsonLines: return objects.Select(hit => JsonText.Line(hit, forms => forms.HitJson));
            case OutputForm.Template: return result.Hits.Select(hit => PostTemplate.Fill(run.Value(run.Shared.Format)!, hit.Post));
            default:
                (TerminalTraits? traits, Theme theme) = (run.Traits, run.Theme);
                return result.Hits.SelectMany(hit => Rows(hit, theme)).Select(row => StyledText.Of(row, traits));
        }
    }

    /// <summary>Title and date on one row, the name in links on the next, the extract below.</summary>
    private static IEnumerable<Line> Rows(SearchHit hit, Theme theme)
    {
        Style title = theme[Role.CardTitle], text = theme[Role.Text], match = theme[Role.Match];
        string date = hit.Post.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return new Line([new Run(date + "  ", theme[Role.CardMeta]), .. Marked(hit.Post.Title, hit.TitleRanges, title, match), new Run("  " + hit.Post.Slug, theme[Role.Muted])]);
        if (hit.Extract.Length > 0) yield return new Line([new Run("    "), .. Marked(hit.Extract, hit.ExtractRanges, text, match)]);
    }

    private static IEnumerable<Run> Marked(string text, ImmutableArray<Range> ranges, Style plain, Style match)
    {
        int at = 0;
        foreach (Range range in ranges)
        {
            (int start, int length) = range.GetOffsetAndLength(text.Length);
            if (start < at) continue;
            if (start > at) yield return new Run(text[at..start], plain);
            yield return new Run(text.Substring(start, length), match.Over(plain));
            at = start + length;
        }

        if (at < text.Length) yield return new Run(text[at..], plain);
    }
}
