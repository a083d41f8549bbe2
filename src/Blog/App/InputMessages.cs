using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.App;

/// <summary>Turns what the terminal says into messages, and keeps what its answers tell of it.</summary>
public sealed class InputMessages(TerminalTraits traits)
{
    private readonly InputDecoder _decoder = new();
    private TerminalTraits _traits = traits;

    /// <summary>True while bytes wait that may be a lone Escape or the beginning of more.</summary>
    public bool HasPending => _decoder.HasPending;

    /// <summary>The messages of an event, or, for null, of what waited in vain for more.</summary>
    public IEnumerable<Message> From(TerminalEvent? happened) => happened switch
    {
        null => _decoder.Flush().Select(From).OfType<Message>(),
        BytesArrived arrived => _decoder.Feed(arrived.Bytes.Span).Select(From).OfType<Message>(),
        Resized resized => [new WindowResized(resized.Size)],
        Resumed => [new ProcessResumed()],
        Ending ending => [new EndRequested(ending.ExitCode)],
        _ => [],
    };

    private Message? From(InputEvent input) => input switch
    {
        KeyPressed pressed => new KeyTyped(pressed.Key),
        MouseEvent mouse => new PointerUsed(mouse),
        Pasted pasted => new TextPasted(pasted.Text),
        StatusReply => new FrameArrived(),
        Reply reply => Learned(reply),
        _ => null,
    };

    private TraitsLearned? Learned(Reply reply)
    {
        TerminalTraits before = _traits;
        _traits = TerminalQueries.Refine(_traits, reply);
        byte[] next = TerminalQueries.After(_traits, reply).ToArray();
        return _traits == before && next.Length == 0 ? null : new TraitsLearned(_traits, next);
    }
}
