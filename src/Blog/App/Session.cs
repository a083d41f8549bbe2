using Blog.Terminal.Device;
using Blog.Terminal.Drawing;

namespace Blog.App;

/// <summary>
/// A reader at a terminal. Three threads: one waits for the terminal, one runs this loop, one writes; slow work is an effect and
/// runs elsewhere.
/// </summary>
/// <param name="clock">Tells the messages their time.</param>
public sealed class Session(ITerminal terminal, Model start, IEffectPerformer performer, TimeProvider clock)
{
    /// <summary>How long the first frame waits for the library, so that a small one needs no second frame; a large one is announced.</summary>
    private static readonly TimeSpan FirstFrameGrace = TimeSpan.FromMilliseconds(7);

    /// <summary>How long a byte 0x1b waits for the rest of a sequence before it is the Escape key.</summary>
    private static readonly TimeSpan EscapeTime = TimeSpan.FromMilliseconds(40);

    private readonly Mailbox _mailbox = new();

    /// <summary>False where no other process may be started (<see cref="Terminals.Guard"/>).</summary>
    public bool IsGuarded { get; init; } = true;

    /// <summary>False where no shell waits that could continue the program.</summary>
    public bool MaySuspend { get; init; } = true;

    /// <summary>The model as the reader left it.</summary>
    public Model? Last { get; private set; }

    /// <summary>Runs until the reader leaves.</summary>
    /// <returns>The exit status.</returns>
    public int Run(params ReadOnlySpan<Effect> first)
    {
        Loop loop = new(start, performer, _mailbox.Post) { MaySuspend = MaySuspend };
        foreach (Effect effect in first) loop.Perform(effect);
        using FrameOutput output = new(terminal) { Traits = start.Surroundings.Traits };
        new Thread(() => ReadInput(start.Surroundings.Traits, output)) { IsBackground = true, Name = "input" }.Start();

        TakeAll(loop, FirstFrameGrace);
        output.Present(loop.View());
        output.Send(TerminalQueries.All);
        if (IsGuarded) ThreadPool.UnsafeQueueUserWorkItem(_ => Terminals.Guard(terminal), null);
        while (loop.ExitCode is null)
        {
            TakeAll(loop, Timeout.InfiniteTimeSpan);
            if (loop.SuspendAsked || loop.Borrower is not null)
            {
                // What is to be seen afterwards is drawn when the terminal says that it is ours again.
                HandOver(loop, output);
                continue;
            }

            if (loop.RepaintAsked) output.Forget();
            loop.RepaintAsked = false;
            output.Traits = loop.Model.Surroundings.Traits;
            if (loop.ExitCode is null) output.Present(loop.View());
            foreach (ReadOnlyMemory<byte> bytes in loop.Outgoing) output.Send(bytes.Span);
            loop.Outgoing.Clear();
        }

        Last = loop.Model;
        return loop.ExitCode.Value;
    }

    private void TakeAll(Loop loop, TimeSpan timeout)
    {
        IReadOnlyList<Message> messages = _mailbox.TakeAll(timeout);
        loop.Tick(clock.GetUtcNow());
        foreach (Message message in messages) loop.Take(message);
    }

    private static void HandOver(Loop loop, FrameOutput output)
    {
        if (loop.Borrower is { } work) output.Lend(work);
        else output.Suspend();
        (loop.Borrower, loop.SuspendAsked) = (null, false);
    }

    private void ReadInput(TerminalTraits traits, FrameOutput output)
    {
        InputMessages messages = new(traits);
        while (true)
        {
            TerminalEvent? happened = terminal.Read(messages.HasPending ? EscapeTime : Timeout.InfiniteTimeSpan);
            foreach (Message message in messages.From(happened))
            {
                if (message is FrameArrived) output.Answered();
                else _mailbox.Post(message);
            }

            if (happened is Ending) return;
        }
    }
}
