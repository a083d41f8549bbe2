using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Terminal.Input;

/// <summary>What came in from the terminal, decoded.</summary>
public abstract record InputEvent;

public sealed record KeyPressed(Key Key) : InputEvent;

public enum MouseButton : byte { None, Left, Middle, Right, WheelUp, WheelDown, WheelLeft, WheelRight }

public enum MouseAction : byte { Press, Release, Move }

/// <summary>A press, release, movement or turn of the wheel (a press of a wheel button) at a cell.</summary>
public sealed record MouseEvent(MouseAction Action, MouseButton Button, Position At, KeyModifiers Modifiers) : InputEvent;

/// <summary>Text pasted between bracketed-paste marks. It is text, never keys.</summary>
public sealed record Pasted(string Text) : InputEvent;

public sealed record FocusChanged(bool HasFocus) : InputEvent;

/// <summary>An answer to something that was asked of the terminal.</summary>
public abstract record Reply : InputEvent;

/// <summary>DA1: the attributes by their numbers, for example 4 for sixel.</summary>
public sealed record DeviceAttributesReply(IReadOnlyList<int> Attributes) : Reply;

/// <summary>DECRPM: <paramref name="Mode"/> is known to the terminal unless <paramref name="State"/> is 0 (unknown) or 4 (permanently off).</summary>
public sealed record ModeReply(int Mode, int State) : Reply
{
    /// <summary>1 set, 2 reset, 3 permanently set.</summary>
    public bool IsUsable => State is 1 or 2 or 3;
}

public enum ColorSlot : byte { Foreground, Background, Cursor }

/// <summary>OSC 10, 11 or 12: a colour that the terminal shows.</summary>
public sealed record ColorReply(ColorSlot Slot, Color Color) : Reply;

/// <summary>CPR: where the cursor is, from 0.</summary>
public sealed record CursorPositionReply(Position At) : Reply;

/// <summary>DSR: the terminal is in order, and has done all that came before the question.</summary>
public sealed record StatusReply : Reply;

/// <summary>The flags of kitty's keyboard protocol (<c>CSI ? flags u</c>); that it came at all says that the protocol is there.</summary>
public sealed record KeyboardProtocolReply(int Flags) : Reply;

/// <summary>XTVERSION: the terminal's own name and version.</summary>
public sealed record TerminalNameReply(string Name) : Reply;
