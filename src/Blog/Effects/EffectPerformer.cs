using Blog.App;
using Blog.Articles;
using Blog.Posts;
using Blog.Screens;
using Blog.Themes;

namespace Blog.Effects;

/// <summary>Does what the screens ask for, off the loop.</summary>
public sealed class EffectPerformer : IEffectPerformer, IDisposable
{
    /// <summary>More threads than this wait for each other rather than for the disk.</summary>
    private const int MostIndexers = 4;

    private readonly Func<IEnumerable<Library>> _load;
    private readonly Action<Action> _run;
    private readonly Action<Action> _read;
    private readonly NewestWork _articles;
    private readonly SearchWork _search;
    private readonly Lock _loading = new();
    private LibraryWatch? _watch;
    private bool _isStateLoaded;
    private bool _hasWhole;

    /// <summary>How essays are set, given a width in cells and a theme.</summary>
    public Func<int, Theme, ArticleOptions> Typesetting { get; init; } = (width, theme) => new ArticleOptions(width, theme);

    /// <param name="load">Reads the library from wherever this session has it, in growing parts; the last one is whole.</param>
    /// <param name="run">Runs a piece of work; on other threads unless told otherwise.</param>
    public EffectPerformer(Func<IEnumerable<Library>> load, Action<Action>? run = null)
    {
        _load = load;
        _run = run ?? (work => ThreadPool.UnsafeQueueUserWorkItem(_ => work(), null));

        // The first work takes a thread of its own: the pool would start three before the first frame.
        _read = run ?? (work => new Thread(() => work()) { IsBackground = true, Name = "library" }.Start());
        _articles = new NewestWork(_run);
        _search = new SearchWork(_run, run ?? OnThread, run is null ? Math.Clamp(Environment.ProcessorCount, 1, MostIndexers) : 1);
    }

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
            case LoadLibrary:
                _read(() => Load(post));
                break;
            case SetArticle set:
                _articles.Ask(() => post(ArticleWork.Set(set.Request, Typesetting)));
                break;
            case BuildIndex build:
                _search.Build(build, post);
                break;
            case SearchPosts search:
                _search.Search(search.Request, post);
                break;
            case FindEnding find:
                _search.FindEnding(find.Request, post);
                break;
            case SaveState save:
                Keeper?.Keep(save.State, post);
                break;
            case EditPost edit:
                _run(() => post(Editing.Of(edit.Post, Variable, post)));
                break;
            case OpenAddress open:
                _run(() => post(Open(open.Address) ? new Noticed("In the browser:", open.Address) : new AddressNotOpened(open.Address)));
                break;
        }
    }

    public void Dispose()
    {
        _watch?.Dispose();
        Keeper?.Dispose();
    }

    /// <summary>Not of the pool: what it has is for keys that wait.</summary>
    private static void OnThread(Action work) => new Thread(() => work()) { IsBackground = true, Name = "index", Priority = ThreadPriority.BelowNormal }.Start();

    /// <summary>The first time in growing parts. After that a change comes as one: a shelf that shrank to its first part would lose the
    /// selection and the place of whoever is further down.</summary>
    private void Load(Action<Message> post)
    {
        lock (_loading)
        {
            try
            {
                foreach (Library library in _load())
                {
                    if (_hasWhole && library.Waiting > 0) continue;
                    post(WithState(new LibraryLoaded(library)));
                    _hasWhole |= library.Waiting == 0;
                }
            }
            catch (PostFolderException problem)
            {
                post(new LibraryFailed(problem.Message));
            }

            if (Watched is { } path) _watch ??= LibraryWatch.Start(path, () => _run(() => Load(post)));
        }
    }

    /// <summary>The first library comes together with what the reader did before, so that its cards are right from the start.</summary>
    private Message WithState(LibraryLoaded loaded)
    {
        if (_isStateLoaded) return loaded;
        _isStateLoaded = true;
        return new Several([Keeper?.Load() ?? new StateLoaded(State.ReadingState.Empty, null), loaded]);
    }
}
