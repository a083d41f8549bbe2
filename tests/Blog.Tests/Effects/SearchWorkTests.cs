using Blog.App;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Tests.Search;
using Blog.Themes;

namespace Blog.Tests.Effects;

/// <summary>Indexing and searching while the reader goes on.</summary>
public sealed class SearchWorkTests : IDisposable
{
    private static readonly Library Library = Essays.Library([.. Enumerable.Range(0, 600).Select(n => Essays.Of($"Essay {n}", n % 2 == 0 ? "amber" : "birch"))]);

    private readonly Queue<Action> _waiting = new();
    private readonly List<Message> _posted = [];

    private readonly EffectPerformer _performer;

    public SearchWorkTests() => _performer = new EffectPerformer(() => [Library], _waiting.Enqueue);

    [Fact]
    public void A_newer_search_voids_an_older_one_and_not_that_of_the_shelf()
    {
        SearchIndex index = SearchIndex.Of(Library);
        SearchRequest Request(string text, SearchAsker asker) => new(asker, Query.Parse(text), index, 40, true, null);
        Perform(new SearchPosts(Request("essay", SearchAsker.Shelf)));
        Perform(new SearchPosts(Request("e", SearchAsker.Reader)));
        Perform(new SearchPosts(Request("es", SearchAsker.Reader)));
        Work();
        Assert.Equal(["essay", "es"], _posted.Cast<SearchReady>().Select(ready => ready.Request.Query.ToString()));
    }

    [Fact]
    public void The_cards_can_be_searched_first_and_then_more_and_more_of_the_texts()
    {
        Perform(new BuildIndex(Library, null));
        Work();
        IndexProgress[] steps = [.. _posted.Cast<IndexGrew>().Select(grew => grew.Progress)];
        Assert.Equal(0, steps[0].Done);
        Assert.Equal([.. steps.Select(step => step.Done).Order()], steps.Select(step => step.Done));
        Assert.Equal(600, steps[^1].Done);
        Assert.Equal(0, Found(steps[0]));
        Assert.InRange(Found(steps[1]), 1, 299);
        Assert.Equal(300, Found(steps[^1]));

        static int Found(IndexProgress step) => step.Index.Search(Query.Parse("amber"), 1).Total;
    }

    [Fact]
    public void A_library_that_comes_again_voids_the_index_that_is_being_made()
    {
        Library again = Library with { Posts = Library.Posts[..10] };
        Perform(new BuildIndex(Library, null));
        Perform(new BuildIndex(again, null));
        Work();
        Assert.All(_posted.Cast<IndexGrew>(), grew => Assert.Same(again, grew.Library));
    }

    [Fact]
    public void The_footer_tells_how_far_the_texts_are_indexed()
    {
        Model model = new([new BrowseScreen()], new Surroundings(new Size(80, 24), TerminalTheme.Instance));
        model = App.App.Update(model, new LibraryLoaded(Library)).Model;
        model = App.App.Update(model, new OpenSearch()).Model;
        model = App.App.Update(model, new IndexGrew(Library, new IndexProgress(SearchIndex.Of(Library), 150, 600))).Model;
        Assert.Contains("indexing 25%", App.App.View(model).Cells.ToString(), StringComparison.Ordinal);
        model = App.App.Update(model, new DialogClose()).Model;
        Assert.Contains("indexing 25% · 1 of 600", App.App.View(model).Cells.ToString(), StringComparison.Ordinal);
        model = App.App.Update(model, new IndexGrew(Library, new IndexProgress(SearchIndex.Of(Library), 600, 600))).Model;
        Assert.DoesNotContain("indexing", App.App.View(model).Cells.ToString(), StringComparison.Ordinal);
    }

    private void Perform(Effect effect) => _performer.Perform(effect, _posted.Add);

    private void Work()
    {
        while (_waiting.TryDequeue(out Action? work)) work();
    }

    public void Dispose() => _performer.Dispose();
}
