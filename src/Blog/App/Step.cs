using System.Collections.Immutable;

namespace Blog.App;

/// <summary>What comes of a message: the model as it is now, and what should be done in the world.</summary>
public sealed record Step(Model Model, ImmutableArray<Effect> Effects)
{
    public Step(Model model) : this(model, [])
    {
    }
}

/// <summary>What a screen makes of a message.</summary>
/// <param name="Screen">The screen as it is now, or null when it closes.</param>
public sealed record Turn(Screen? Screen)
{
    /// <summary>The screen goes away.</summary>
    public static Turn Closed { get; } = new((Screen?)null);

    public ImmutableArray<Effect> Effects { get; private init; } = [];

    /// <summary>A screen to be laid on top.</summary>
    public Screen? Opened { get; private init; }

    /// <summary>Messages to every screen that is left, after this turn.</summary>
    public ImmutableArray<Message> Sent { get; private init; } = [];

    public Turn Doing(Effect effect) => this with { Effects = Effects.Add(effect) };

    public Turn Opening(Screen screen) => this with { Opened = screen };

    public Turn Sending(Message message) => this with { Sent = Sent.Add(message) };
}
