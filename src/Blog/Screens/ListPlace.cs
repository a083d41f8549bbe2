using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Screens;

/// <summary>Which entry of a list is chosen, and which one stands on top of its window.</summary>
public readonly record struct ListPlace(int Selected, int Top)
{
    /// <summary>Chooses an entry and moves the window as little as it takes to show it.</summary>
    internal ListPlace Select(int index, int count, int height)
    {
        if (count == 0) return default;
        int selected = Math.Clamp(index, 0, count - 1);
        return new ListPlace(selected, Math.Clamp(Top, Math.Max(0, selected - Math.Max(1, height) + 1), selected));
    }

    /// <summary>The place after a message that moves in a list, or null when the message is something else.</summary>
    /// <param name="room">Where the list is in the window.</param>
    internal ListPlace? After(Message message, int count, Rect room)
    {
        int page = Math.Max(1, room.Height - 1);
        int? index = message switch
        {
            DialogMove move => Selected + move.Steps,
            DialogPage pages => Selected + (pages.Pages * page),
            DialogStart => 0,
            DialogEnd => count - 1,
            WindowResized => Selected,
            PointerUsed { Event: { Action: MouseAction.Press, Button: MouseButton.WheelUp } } => Selected - 1,
            PointerUsed { Event: { Action: MouseAction.Press, Button: MouseButton.WheelDown } } => Selected + 1,
            _ => null,
        };
        return index is { } wanted ? Select(wanted, count, room.Height) : null;
    }

    /// <summary>The entry under a press of the left button; -1 beside the list, null for anything else.</summary>
    internal int? Clicked(Message message, int count, Rect room)
    {
        if (message is not PointerUsed { Event: { Action: MouseAction.Press, Button: MouseButton.Left, At: Position at } }) return null;
        int index = Top + at.Y - room.Y;
        return room.Contains(at) && index < count ? index : -1;
    }
}
