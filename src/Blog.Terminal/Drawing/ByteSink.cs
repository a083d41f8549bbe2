using System.Buffers.Text;
using System.Text;

namespace Blog.Terminal.Drawing;

/// <summary>A buffer of UTF-8 that grows. Kept and cleared, it allocates nothing once it is as large as the largest frame.</summary>
public sealed class ByteSink(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    /// <summary>What was added; valid until the next change.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    public ByteSink Add(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public ByteSink Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Adds text that has passed the gate.</summary>
    public ByteSink Add(ReadOnlySpan<char> text)
    {
        // One UTF-16 unit takes at most three bytes.
        Length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));
        return this;
    }

    /// <summary>Adds a number in decimal digits.</summary>
    public ByteSink Add(int number)
    {
        const int MostDigits = 11;
        Utf8Formatter.TryFormat(number, Room(MostDigits), out int written);
        Length += written;
        return this;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
