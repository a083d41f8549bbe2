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

    /// <summary>What the terminal is to be sent besides frames: questions, and texts for its clipboard. Whoever sends it takes it back.</summary>
    public List<ReadOnlyMemory<byte>> Outgoing { get; } = [];

    /// <summary>False where no shell waits that could continue the program.</summary>
    public bool MaySuspend { get; init; } = true;

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
                Outgoing.Add(ask.Query);
                break;
            case CopyText copy:
                Copy(copy);
                break;
            case Suspend when !MaySuspend:
                post(new Noticed("There is no shell here to go back to. q leaves."));
                break;
            case Suspend:
                SuspendAsked = true;
                break;
            default:
                performer.Perform(effect, post);
                break;
        }
    }

    private void Copy(CopyText copy)
    {
        TerminalTraits traits = Model.Surroundings.Traits;
        if (!traits.Clipboard)
        {
            post(new Noticed("This terminal has no clipboard that could be reached.", copy.Address));
            return;
        }

        ClipboardWriting writing = Clipboard.Write(copy.Text, traits.Within);
        Outgoing.Add(writing.Bytes);
        string said = writing.IsCut ? $"Copied only the beginning of {copy.What}: a terminal takes {Clipboard.MostBytes / 1000} kB" : $"Copied {copy.What}";
        post(new Noticed(said + (copy.Address is null ? "." : ":"), copy.Address));
    }
}
