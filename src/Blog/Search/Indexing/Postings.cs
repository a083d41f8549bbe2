namespace Blog.Search.Indexing;

/// <summary>Reads the posts that have a word, in the order of their numbers.</summary>
internal ref struct Postings(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The number of the post in its segment.</summary>
    public int Post { get; private set; } = -1;

    public int Weight { get; private set; }

    public bool Read()
    {
        if (_rest.IsEmpty) return false;
        Post += VarInt.Read(ref _rest) + 1;
        Weight = VarInt.Read(ref _rest);
        return true;
    }
}

/// <summary>Numbers in seven bits a byte, the lowest first; the high bit says that more follow.</summary>
internal static class VarInt
{
    public static int Read(ref ReadOnlySpan<byte> bytes)
    {
        int value = bytes[0];
        if (value < 0x80)
        {
            bytes = bytes[1..];
            return value;
        }

        value &= 0x7F;
        int at = 1;
        for (int shift = 7; ; shift += 7)
        {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) break;
        }

        bytes = bytes[at..];
        return value;
    }

    public static void Write(ByteWriter to, int value)
    {
        while (value >= 0x80)
        {
            to.Add((byte)(value | 0x80));
            value >>= 7;
        }

        to.Add((byte)value);
    }
}

/// <summary>Bytes that grow.</summary>
internal sealed class ByteWriter(int capacity = 4096)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public void Add(byte value)
    {
        if (Length == _bytes.Length) Array.Resize(ref _bytes, 2 * _bytes.Length);
        _bytes[Length++] = value;
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        if (Length + values.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + values.Length));
        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
    }

    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();
}
