using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Input;

/// <summary>Bytes in, events out as one line of text: <c>Ctrl+D, press Left 3,4, paste "x", focus, reply …</c>.</summary>
internal static class Decoding
{
    internal static string Of(string bytes) => Of(Encoding.UTF8.GetBytes(bytes));

    /// <summary>The events of bytes after which nothing more comes.</summary>
    internal static string Of(byte[] bytes)
    {
        InputDecoder decoder = new();
        return Told([.. decoder.Feed(bytes), .. decoder.Flush()]);
    }

    /// <summary>The events of pieces between which there is a pause.</summary>
    internal static string WithPauses(params string[] pieces)
    {
        InputDecoder decoder = new();
        List<InputEvent> events = [];
        foreach (string piece in pieces) events.AddRange([.. decoder.Feed(Encoding.UTF8.GetBytes(piece)), .. decoder.Flush()]);
        return Told(events);
    }

    internal static string Told(IEnumerable<InputEvent> events) => string.Join(", ", events.Select(Told));

    private static string Told(InputEvent happened) => happened switch
    {
        KeyPressed pressed => KeyName.Of(pressed.Key),
        MouseEvent mouse => $"{mouse.Action} {mouse.Button} {mouse.At.X},{mouse.At.Y}{(mouse.Modifiers == KeyModifiers.None ? "" : " " + mouse.Modifiers)}".ToLowerInvariant(),
        Pasted pasted => $"paste \"{pasted.Text.Replace("\n", "\\n")}\"",
        FocusChanged focus => focus.HasFocus ? "focus" : "no focus",
        DeviceAttributesReply attributes => "attributes " + string.Join(';', attributes.Attributes),
        ModeReply mode => $"mode {mode.Mode} {mode.State}",
        ColorReply color => $"{color.Slot} {color.Color}".ToLowerInvariant(),
        CursorPositionReply position => $"cursor {position.At.X},{position.At.Y}",
        StatusReply => "status",
        KeyboardProtocolReply protocol => $"protocol {protocol.Flags}",
        TerminalNameReply name => $"name {name.Name}",
        _ => throw new NotSupportedException(happened.ToString()),
    };
}
