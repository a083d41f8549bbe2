using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Blog.Terminal.Device.Unix;

/// <summary>A line discipline's settings as Linux's <c>stty -g</c> prints and takes them: four flag words and 32 characters, in hexadecimal.</summary>
internal static class SttyText
{
    private const int FlagWords = 4, Characters = 32, FirstCharacter = (FlagWords * sizeof(uint)) + 1; // after c_line

    /// <param name="termios"><c>struct termios</c> of glibc or musl.</param>
    internal static string Of(ReadOnlySpan<byte> termios)
    {
        StringBuilder text = new();
        for (int i = 0; i < FlagWords; i++)
            text.Append(CultureInfo.InvariantCulture, $"{BinaryPrimitives.ReadUInt32LittleEndian(termios[(i * sizeof(uint))..]):x}:");
        for (int i = 0; i < Characters; i++) text.Append(CultureInfo.InvariantCulture, $"{termios[FirstCharacter + i]:x}:");
        return text.ToString(0, text.Length - 1);
    }
}
