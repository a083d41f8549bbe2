using Blog.App;
using Blog.Posts;
using Blog.Screens;
using Blog.Search;

namespace Blog.Effects;

/// <summary>Indexes and searches, off the loop. What is newer voids what is older. Called from one thread, works on others.</summary>
/// <param name="run">Runs a search.</param>
/// <param name="runLong">Runs the making of an index, which may take seconds.</param>
/// <param name="threads">How many of these an index may have.</param>
internal sealed class SearchWork(Action<Action> run, Action<Action> runLong, int threads = 1)
{
    private const int Building = 2, Ending = 3;

    /// <summary>What stops the newest search of each asker, and the newest index. They hold nothing that would have to be let go.</summary>
    private readonly CancellationTokenSource[] _newest = [new(), new(), new(), new()];

    internal void Build(BuildIndex wanted, Action<Message> post)
    {
        CancellationToken cancel = Renew(Building);
        runLong(() => Unless(() => Build(wanted, post, cancel), cancel));
    }

    internal void Search(SearchRequest request, Action<Message> post)
    {
        CancellationToken cancel = Renew((int)request.Asker);
        run(() => Unless(
        () =>
        {
            cancel.ThrowIfCancellationRequested();
            Func<Post, PostText?>? read = request.ReadsTexts ? Read : null;
            post(new SearchReady(request, request.Index.Search(request.Query, request.Most, read, request.State, cancel)));
        },
        cancel));
    }

    internal void FindEnding(EndingRequest request, Action<Message> post)
    {
        CancellationToken cancel = Renew(Ending);
        run(() => Unless(
        () =>
        {
            cancel.ThrowIfCancellationRequested();
            post(new EndingReady(request, EssayEnding.Of(request.Post, request.Index, LinkBook.Of(request.Library))));
        },
        cancel));
    }

    /// <summary>First the cards, which are enough for first results; then the texts.</summary>
    private void Build(BuildIndex wanted, Action<Message> post, CancellationToken cancel)
    {
        SearchIndex cards = wanted.Known?.Over(wanted.Library) ?? SearchIndex.Of(wanted.Library);
        cancel.ThrowIfCancellationRequested();
        FullTextBuilder builder = new(cards, LinkBook.Of(wanted.Library));
        post(new IndexGrew(wanted.Library, builder.Snapshot()));
        for (int i = 1; i < threads; i++) runLong(() => Unless(() => Add(builder, wanted.Library, post, cancel), cancel));
        Add(builder, wanted.Library, post, cancel);
    }

    /// <summary>Runs on each of the threads. What one of them posts must not come after something newer of another.</summary>
    private static void Add(FullTextBuilder builder, Library library, Action<Message> post, CancellationToken cancel)
    {
        while (builder.AddBatch(Read, cancel))
        {
            lock (builder)
            {
                IndexProgress progress = builder.Snapshot();
                post(new IndexGrew(library, progress.Done < progress.Total ? progress : progress with { Index = builder.Finish() }));
            }
        }
    }

    private CancellationToken Renew(int slot)
    {
        _newest[slot].Cancel();
        _newest[slot] = new CancellationTokenSource();
        return _newest[slot].Token;
    }

    private static void Unless(Action work, CancellationToken cancel)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Nobody waits for it any more.
        }
    }

    private static PostText? Read(Post post)
    {
        try
        {
            return PostFolder.ReadHead(post);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or PostFolderException)
        {
            return null;
        }
    }
}
