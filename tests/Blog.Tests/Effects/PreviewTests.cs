using Blog.App;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Tests.Search;
using Blog.Themes;

namespace Blog.Tests.Effects;

/// <summary>The essay beside the shelf follows the hand, and costs nothing while it moves.</summary>
public sealed class PreviewTests
{
    [Fact]
    public void Holding_j_through_a_thousand_essays_lays_out_the_last_of_them_alone()
    {
        Library library = Essays.Library([.. Enumerable.Range(0, 1_000).Select(n => Essays.Of($"Essay {n}", $"Text of {n}."))]);
        Queue<Action> waiting = new();
        Queue<Message> mailbox = new();
        List<string> laidOut = [];
        Surroundings surroundings = new(new Size(130, 36), TerminalTheme.Instance);
        Loop loop = new(new Model([new BrowseScreen()], surroundings), new EffectPerformer(() => [library], waiting.Enqueue), mailbox.Enqueue);
        loop.Perform(new LoadLibrary());
        Settle();
        laidOut.Clear();

        for (int i = 0; i < 999; i++) loop.Take(new MoveBy(1));
        Assert.Single(waiting);
        Settle();

        Assert.Equal(["Essay 999"], laidOut);
        Assert.Equal("Essay 999", ((BrowseScreen)loop.Model.Screens[0]).Article?.Post.Title);

        void Settle()
        {
            while (waiting.Count + mailbox.Count > 0)
            {
                while (waiting.TryDequeue(out Action? work)) work();
                while (mailbox.TryDequeue(out Message? message))
                {
                    if (message is ArticleReady ready) laidOut.Add(ready.Request.Post.Title);
                    loop.Take(message);
                }
            }
        }
    }

    [Fact]
    public void A_search_that_is_begun_before_the_posts_are_read_is_answered_when_they_are()
    {
        Model model = new([new BrowseScreen()], new Surroundings(new Size(80, 24), TerminalTheme.Instance));
        Step step = App.App.Update(model, new OpenSearch());
        step = App.App.Update(step.Model, new TextPasted("amber"));
        Assert.Equal("amber", Assert.IsType<SearchScreen>(step.Model.Top).Input.Text);
        Library library = Essays.Library(Essays.Of("One", "amber"));
        step = App.App.Update(step.Model, new LibraryLoaded(library));
        Assert.Equal(library, Assert.Single(step.Effects.OfType<BuildIndex>()).Library);
        SearchIndex index = SearchIndex.Of(library);
        step = App.App.Update(step.Model, new IndexGrew(library, new IndexProgress(index, 0, 1)));
        Assert.Equal(index, Assert.Single(step.Effects.OfType<SearchPosts>()).Request.Index);
    }

    [Fact]
    public void What_is_asked_while_an_essay_is_laid_out_waits_and_only_the_newest_of_it_is_done()
    {
        List<Action> threads = [];
        List<string> done = [];
        NewestWork work = new(threads.Add);
        work.Ask(() =>
        {
            done.Add("first");
            work.Ask(() => done.Add("second"));
            work.Ask(() => done.Add("third"));
        });
        Assert.Single(threads)();
        Assert.Equal(["first", "third"], done);
        Assert.Single(threads);
        work.Ask(() => done.Add("fourth"));
        threads[1]();
        Assert.Equal(["first", "third", "fourth"], done);
    }
}
