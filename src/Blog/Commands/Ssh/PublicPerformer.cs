using Blog.App;
using Blog.Effects;
using Blog.Screens;
using Blog.State;

namespace Blog.Commands.Ssh;

/// <summary>
/// Does for a visitor what only reads. What would write, or start another program, gets a notice; what the visitor did is known until
/// the session ends, and then forgotten, unless the one who reads has a keeper.
/// </summary>
/// <param name="start">When the session began: what was opened before that is remembered from another one.</param>
internal sealed class PublicPerformer(EffectPerformer reading, DateTimeOffset start) : IEffectPerformer
{
    private volatile ReadingState _state = ReadingState.Empty;

    /// <summary>The slugs of the essays that were opened, the first one first.</summary>
    internal IEnumerable<string> Opened => _state.Posts.Where(post => post.Value.Opened >= start).OrderBy(post => post.Value.Opened).Select(post => post.Key);

    public void Perform(Effect effect, Action<Message> post)
    {
        switch (effect)
        {
            case SaveState save:
                _state = save.State;
                reading.Perform(save, post);
                break;
            case EditPost:
                post(new Noticed("This blog is for reading; nothing can be edited here."));
                break;
            default:
                reading.Perform(effect, post);
                break;
        }
    }
}
