using System.Collections.Immutable;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Themes;

namespace Blog.App;

/// <summary>Something that happened. Everything that can change what the screen shows arrives as one of these.</summary>
public abstract record Message;

public sealed record KeyTyped(Key Key) : Message;

public sealed record PointerUsed(MouseEvent Event) : Message;

public sealed record TextPasted(string Text) : Message;

public sealed record WindowResized(Size Size) : Message;

/// <summary>The terminal answered what was asked of it.</summary>
/// <param name="Next">What its answer lets us ask next; often nothing.</param>
public sealed record TraitsLearned(TerminalTraits Traits, ReadOnlyMemory<byte> Next) : Message;

/// <summary>The terminal has shown the frame after which it was asked. For whoever writes the frames; the model never hears of it.</summary>
public sealed record FrameArrived : Message;

/// <summary>The process was stopped and runs again; nothing on the screen can be relied on.</summary>
public sealed record ProcessResumed : Message;

/// <summary>A signal or a lost line: the program has to end.</summary>
public sealed record EndRequested(int ExitCode) : Message;

public sealed record ThemeChosen(Theme Theme) : Message;

/// <summary>Messages that belong together: between them nothing is drawn.</summary>
public sealed record Several(ImmutableArray<Message> Messages) : Message;

/// <summary>An effect needs the terminal for another program.</summary>
public sealed record TerminalWanted(Action Work) : Message;

/// <summary>A short text for the footer, shown until the next key.</summary>
/// <param name="Address">Stands after the text and can be clicked (OSC 8); null for none.</param>
public sealed record Noticed(string Text, string? Address = null) : Message;

/// <summary>What a key asks of the whole program, whichever screen is on top.</summary>
public abstract record ProgramAction : Message;

public sealed record LeaveProgram : ProgramAction;

public sealed record SuspendProgram : ProgramAction;

public sealed record RepaintScreen : ProgramAction;

public sealed record ToggleMouse : ProgramAction;
