using Blog.App;
using Blog.Articles;
using Blog.Posts;
using Blog.Screens;
using Blog.Themes;

namespace Blog.Effects;

/// <summary>Does what the screens ask for, off the loop.</summary>
/// <param name="load">Reads the library from wherever this session has it.</param>
/// <param name="run">Runs a piece of work; on the thread pool unless told otherwise.</param>
public sealed class EffectPerformer(Func<Library> load, Action<Action>? run = null) : IEffectPerformer
{
    private readonly Action<Action> _run = run ?? (work => ThreadPool.UnsafeQueueUserWorkItem(_ => work(), null));
    private ArticleRequest? _newest;

    /// <summary>How essays are set, given a width in cells and a theme.</summary>
    public Func<int, Theme, ArticleOptions> Typesetting { get; init; } = (width, theme) => new ArticleOptions(width, theme);

    public void Perform(Effect effect, Action<Message> post)
    {
        if (effect is SetArticle set) Volatile.Write(ref _newest, set.Request);
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
                post(ArticleWork.Set(set.Request, Typesetting));
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
