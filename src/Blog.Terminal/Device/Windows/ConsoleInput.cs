using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Blog.Terminal.Device.Windows;

/// <summary>
/// Reads the console's records. With virtual terminal input a key is one or more records whose characters, one after the other, are
/// what a terminal would send; they become UTF-8 here.
/// </summary>
internal sealed unsafe class ConsoleInput(SafeFileHandle input)
{
    private const int Most = 128;

    private const ushort Alt = 0x12;

    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder(); // keeps half a surrogate pair

    /// <summary>Takes what is there. To be called when the console's handle is signalled, else it waits.</summary>
    /// <param name="bytes">What was typed; may be empty.</param>
    /// <param name="isResized">Whether the window's size may have changed.</param>
    /// <returns>False when the console is gone.</returns>
    internal bool Take(out byte[] bytes, out bool isResized)
    {
        InputRecord* records = stackalloc InputRecord[Most];
        (bytes, isResized) = ([], false);
        if (!Kernel32.ReadConsoleInput(input.DangerousGetHandle(), records, Most, out uint count)) return false;

        StringBuilder typed = new();
        for (int i = 0; i < count; i++)
        {
            if (records[i].EventType == InputRecord.WindowBufferSizeEvent) isResized = true;
            else if (IsTyped(records[i])) typed.Append((char)records[i].Character, Math.Max((ushort)1, records[i].RepeatCount));
        }

        char[] characters = typed.ToString().ToCharArray();
        bytes = new byte[Encoding.UTF8.GetMaxByteCount(characters.Length + 1)];
        bytes = bytes[.._encoder.GetBytes(characters, 0, characters.Length, bytes, 0, flush: false)];
        return true;
    }

    /// <summary>A character composed with Alt and digits, or pasted by some consoles, comes when Alt is released.</summary>
    private static bool IsTyped(in InputRecord record) => record.EventType == InputRecord.KeyEvent && record.Character != 0
        && (record.IsKeyDown != 0 || record.VirtualKey == Alt);
}
