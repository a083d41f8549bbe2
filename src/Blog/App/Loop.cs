using Blog.Terminal.Drawing;

namespace Blog.App;

/// <summary>The loop's state between two messages. Knows no threads: a session feeds it from a mailbox, a test from a list.</summary>
public sealed class Loop(Model start, IEffectPerformer performer, Action<Message> post)
{
    public Model Model { get; private set; } = start;

    /// <summary>The exit status once the session is over, or null.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>True when nothing on the screen is to be relied on; whoever draws takes it back.</summary>
    public bool RepaintAsked { get; set; }

    /// <summary>True when the reader asked to suspend; whoever suspends takes it back.</summary>
    public bool SuspendAsked { get; set; }

    /// <summary>What wants the terminal for itself; whoever lends it takes it back.</summary>
    public Action? Borrower { get; set; }

    /// <summary>What is to be asked of the terminal; whoever asks takes it back.</summary>
    public List<ReadOnlyMemory<byte>> Questions { get; } = [];

    public Frame View() => App.View(Model);

    /// <summary>Says what time it is; the messages that follow are of this moment.</summary>
    public void Tick(DateTimeOffset now) => Model = Model with { Surroundings = Model.Surroundings with { Now = now } };

    public void Take(Message message)
    {
        Step step = App.Update(Model, message);
        Model = step.Model;
        foreach (Effect effect in step.Effects) Perform(effect);
    }

    public void Perform(Effect effect)
    {
        switch (effect)
        {
            case Quit quit:
                ExitCode ??= quit.ExitCode;
                break;
            case Repaint:
                RepaintAsked = true;
                break;
            case LendTerminal lend:
                Borrower = lend.Work;
                break;
            case Ask ask:
                Questions.Add(ask.Query);
                break;
            case Suspend:
                SuspendAsked = true;
                break;
            default:
                performer.Perform(effect, post);
                break;
        }
    }
}
