using Blog.App;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.Terminal.Drawing;
using Blog.Tests.Search;
using Blog.Themes;

namespace Blog.Tests.Effects;

/// <summary>A large library comes in growing parts at first, and its changes as one.</summary>
public sealed class LoadingTests
{
    private static readonly Library Whole = Essays.Library([.. Enumerable.Range(0, 300).Select(n => Essays.Of($"Essay {n}", $"Text of {n}."))]);
    private static readonly Library Part = Whole with { Posts = Whole.Posts[..64], Waiting = 236 };

    [Fact]
    public void A_change_in_a_large_library_leaves_me_where_I_am()
    {
        Queue<Message> mailbox = new();
        List<int> sizes = [];
        Loop loop = Start(new BrowseScreen(), [Part, Whole], mailbox);
        Read();
        Assert.Equal([64, 300], sizes);
        loop.Take(new MoveBy(1000));
        Post before = Selected();
        sizes.Clear();

        Read();

        Assert.Equal([300], sizes);
        Assert.Equal(Whole.Posts[^1], before);
        Assert.Equal(before, Selected());

        Post Selected() => ((BrowseScreen)loop.Model.Screens[0]).Shelf.Current!;

        void Read()
        {
            loop.Perform(new LoadLibrary());
            while (mailbox.TryDequeue(out Message? message))
            {
                if (message is LibraryLoaded loaded) sizes.Add(loaded.Library.Posts.Length);
                if (message is Several several) sizes.AddRange(several.Messages.OfType<LibraryLoaded>().Select(loaded => loaded.Library.Posts.Length));
                loop.Take(message);
            }
        }
    }

    [Fact]
    public void An_essay_that_I_open_by_name_opens_though_it_comes_last()
    {
        Queue<Message> mailbox = new();
        Loop loop = Start(new BrowseScreen { OpenAtStart = Whole.Posts[^1].Slug }, [Part, Whole], mailbox);
        loop.Perform(new LoadLibrary());
        while (mailbox.TryDequeue(out Message? message)) loop.Take(message);

        Assert.Equal(Whole.Posts[^1].Title, ((BrowseScreen)loop.Model.Screens[0]).Article?.Post.Title);
    }

    private static Loop Start(BrowseScreen screen, Library[] parts, Queue<Message> mailbox) => new(
        new Model([screen], new Surroundings(new Size(80, 24), TerminalTheme.Instance)), new EffectPerformer(() => parts, work => work()), mailbox.Enqueue);
}
