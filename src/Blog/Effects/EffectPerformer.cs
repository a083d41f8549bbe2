using Blog.App;
using Blog.Posts;
using Blog.Screens;

namespace Blog.Effects;

/// <summary>Does what the screens ask for, off the loop.</summary>
public sealed class EffectPerformer : IEffectPerformer
{
    private readonly Func<Library> _load;
    private readonly Action<Action> _run;
    private readonly NewestWork _articles;
    private readonly SearchWork _search;

    /// <param name="load">Reads the library from wherever this session has it.</param>
    /// <param name="run">Runs a piece of work; on other threads unless told otherwise.</param>
    public EffectPerformer(Func<Library> load, Action<Action>? run = null)
    {
        _load = load;
        _run = run ?? (work => ThreadPool.UnsafeQueueUserWorkItem(_ => work(), null));
        _articles = new NewestWork(_run);
        _search = new SearchWork(_run, run ?? (work => new Thread(() => work()) { IsBackground = true, Name = "index", Priority = ThreadPriority.BelowNormal }.Start()));
    }

    public void Perform(Effect effect, Action<Message> post)
    {
        switch (effect)
        {
            case LoadLibrary:
                _run(() => post(Load()));
                break;
            case SetArticle set:
                _articles.Ask(() => post(ArticleWork.Set(set.Request)));
                break;
            case BuildIndex build:
                _search.Build(build, post);
                break;
            case SearchPosts search:
                _search.Search(search.Request, post);
                break;
        }
    }

    private Message Load()
    {
        try
        {
            return new LibraryLoaded(_load());
        }
        catch (PostFolderException problem)
        {
            return new LibraryFailed(problem.Message);
        }
    }
}
