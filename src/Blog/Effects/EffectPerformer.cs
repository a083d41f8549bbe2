using Blog.App;
using Blog.Posts;
using Blog.Screens;

namespace Blog.Effects;

/// <summary>Does what the screens ask for, off the loop.</summary>
/// <param name="load">Reads the library from wherever this session has it.</param>
/// <param name="run">Runs a piece of work; on the thread pool unless told otherwise.</param>
public sealed class EffectPerformer(Func<Library> load, Action<Action>? run = null) : IEffectPerformer
{
    private readonly Action<Action> _run = run ?? (work => ThreadPool.UnsafeQueueUserWorkItem(_ => work(), null));
    private readonly SearchWork _search = new(
        run ?? (work => ThreadPool.UnsafeQueueUserWorkItem(_ => work(), null)),
        run ?? (work => new Thread(() => work()) { IsBackground = true, Name = "index", Priority = ThreadPriority.BelowNormal }.Start()));

    private ArticleRequest? _newest;

    public void Perform(Effect effect, Action<Message> post)
    {
        switch (effect)
        {
            case BuildIndex build:
                _search.Build(build, post);
                return;
            case SearchPosts search:
                _search.Search(search.Request, post);
                return;
            case SetArticle set:
                Volatile.Write(ref _newest, set.Request);
                break;
        }

        _run(() => Run(effect, post));
    }

    private void Run(Effect effect, Action<Message> post)
    {
        switch (effect)
        {
            case LoadLibrary:
                post(Load());
                break;

            // While the hand moves through the shelf, requests that are already void are not worked on.
            case SetArticle set when ReferenceEquals(set.Request, Volatile.Read(ref _newest)):
                post(ArticleWork.Set(set.Request));
                break;
        }
    }

    private Message Load()
    {
        try
        {
            return new LibraryLoaded(load());
        }
        catch (PostFolderException problem)
        {
            return new LibraryFailed(problem.Message);
        }
    }
}
