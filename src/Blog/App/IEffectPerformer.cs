namespace Blog.App;

/// <summary>What does in the world what screens ask for.</summary>
public interface IEffectPerformer
{
    /// <summary>Begins an effect. What comes of it is posted, now or later, from any thread.</summary>
    void Perform(Effect effect, Action<Message> post);
}
