using Blog.App;
using Blog.Posts;
using Blog.Screens;

namespace Blog.Effects;

/// <summary>Does what the screens ask for, off the loop.</summary>
/// <param name="load">Reads the library from wherever this session has it, in growing parts; the last one is whole.</param>
/// <param name="run">Runs a piece of work; on the thread pool unless told otherwise.</param>
public sealed class EffectPerformer(Func<IEnumerable<Library>> load, Action<Action>? run = null) : IEffectPerformer, IDisposable
{
    private readonly Action<Action> _run = run ?? (work => ThreadPool.UnsafeQueueUserWorkItem(_ => work(), null));
    private readonly Lock _loading = new();
    private ArticleRequest? _newest;
    private LibraryWatch? _watch;
    private bool _isStateLoaded;

    /// <summary>Keeps what the reader did, or null to keep nothing.</summary>
    public StateKeeper? Keeper { get; init; }

    /// <summary>The folder or file to be watched for changes, or null.</summary>
    public string? Watched { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Shows an address in the browser; false when nobody would see it.</summary>
    public Func<string, bool> Open { get; init; } = Browser.Open;

    public void Perform(Effect effect, Action<Message> post)
    {
        switch (effect)
        {
            case SetArticle set:
                Volatile.Write(ref _newest, set.Request);
                break;

            // Only what is kept in the end is of interest, and it is kept in the order in which it came.
            case SaveState save:
                Keeper?.Keep(save.State, post);
                return;
        }

        _run(() => Run(effect, post));
    }

    public void Dispose()
    {
        _watch?.Dispose();
        Keeper?.Dispose();
    }

    private void Run(Effect effect, Action<Message> post)
    {
        switch (effect)
        {
            case LoadLibrary:
                Load(post);
                break;

            // While the hand moves through the shelf, requests that are already void are not worked on.
            case SetArticle set when ReferenceEquals(set.Request, Volatile.Read(ref _newest)):
                post(ArticleWork.Set(set.Request));
                break;

            case EditPost edit:
                post(Editing.Of(edit.Post, Variable, post));
                break;

            case OpenAddress open:
                post(Open(open.Address) ? new Noticed("In the browser:", open.Address) : new AddressNotOpened(open.Address));
                break;
        }
    }

    /// <summary>The first library comes together with what the reader did before, so that its cards are right from the start.</summary>
    private Message WithState(LibraryLoaded loaded)
    {
        if (_isStateLoaded) return loaded;
        _isStateLoaded = true;
        return new Several([Keeper?.Load() ?? new StateLoaded(State.ReadingState.Empty, null), loaded]);
    }

    private void Load(Action<Message> post)
    {
        lock (_loading)
        {
            try
            {
                foreach (Library library in load()) post(WithState(new LibraryLoaded(library)));
            }
            catch (PostFolderException problem)
            {
                post(new LibraryFailed(problem.Message));
            }

            if (Watched is { } path) _watch ??= LibraryWatch.Start(path, () => _run(() => Load(post)));
        }
    }
}
