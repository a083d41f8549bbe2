using Blog.App;
using Blog.Articles;
using Blog.Posts;
using Blog.Screens;
using Blog.Search;
using Blog.Terminal.Drawing;
using Blog.Tests.Search;
using Blog.Themes;

namespace Blog.Tests.Effects;

/// <summary>What goes with an essay is found after the essay is on the screen, and not for one that was left.</summary>
public sealed class EndingTests
{
    private static readonly Post First = Essays.Of("First", "The text.", tags: ["x"]);
    private static readonly Post Second = Essays.Of("Second", "To [it](First.md).", date: "2026-03-14", tags: ["x"]);
    private static readonly Library Library = Essays.Library(First, Second);

    [Fact]
    public void First_the_essay_is_laid_out_then_the_texts_are_read_and_then_the_ending_is_found()
    {
        Step step = Take(Start(), new LibraryLoaded(Library));
        step = Take(step.Model, new OpenSelected());
        ArticleRequest asked = Assert.IsType<SetArticle>(Assert.Single(step.Effects)).Request;

        step = Take(step.Model, Laid(asked));
        Assert.Single(step.Effects.OfType<BuildIndex>());
        SearchIndex index = SearchIndex.Of(Library);
        step = Take(step.Model, new IndexGrew(Library, new IndexProgress(index, 0, 2)));
        Assert.Empty(step.Effects);
        step = Take(step.Model, new IndexGrew(Library, new IndexProgress(index, 2, 2)));
        Assert.Equal(First, Assert.IsType<FindEnding>(Assert.Single(step.Effects)).Request.Post);
    }

    [Fact]
    public void What_is_found_for_an_essay_that_was_left_is_void()
    {
        Step step = Take(Start(), new LibraryLoaded(Library));
        step = Take(step.Model, new OpenSelected());
        step = Take(step.Model, Laid(step.Effects.OfType<SetArticle>().Single().Request));
        step = Take(step.Model, new IndexGrew(Library, new IndexProgress(SearchIndex.Of(Library), 2, 2)));
        EndingRequest old = step.Effects.OfType<FindEnding>().Single().Request;
        step = Take(step.Model, new EssayBy(1));
        step = Take(step.Model, Laid(step.Effects.OfType<SetArticle>().Single().Request));
        EndingRequest request = step.Effects.OfType<FindEnding>().Single().Request;
        Assert.Equal(Second, request.Post);

        step = Take(step.Model, new EndingReady(old, new EssayEnding([Second], [])));
        Assert.Null(Browse(step).Article!.Article.Ending);
        step = Take(step.Model, new EndingReady(request, new EssayEnding([First], [])));
        Assert.NotNull(Browse(step).Article!.Article.Ending);
    }

    private static Model Start() => new([new BrowseScreen()], new Surroundings(new Size(80, 24), TerminalTheme.Instance));

    private static Step Take(Model model, Message message) => App.App.Update(model, message);

    private static BrowseScreen Browse(Step step) => (BrowseScreen)step.Model.Screens[0];

    private static ArticleReady Laid(ArticleRequest asked) =>
        new(asked, asked.Post.Text!, ArticleSetter.Set(asked.Post, asked.Post.Text!, new ArticleOptions(asked.Width, asked.Theme)));
}
