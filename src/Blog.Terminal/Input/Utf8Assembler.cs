using System.Buffers;
using System.Text;

namespace Blog.Terminal.Input;

/// <summary>Puts characters together from bytes that come one by one.</summary>
internal struct Utf8Assembler
{
    /// <summary>The bytes so far, the first one lowest.</summary>
    private uint _bytes;
    private int _count;

    internal readonly bool IsIdle => _count == 0;

    /// <summary>Takes one more byte.</summary>
    /// <param name="b">A byte above 0x7f, or any byte while a character is unfinished.</param>
    /// <param name="character">The character, when one is finished.</param>
    /// <param name="isTaken">False when the byte does not belong to what is unfinished: that is malformed, and the byte is to be looked at again.</param>
    internal OperationStatus Take(byte b, out Rune character, out bool isTaken)
    {
        Span<byte> bytes = [(byte)_bytes, (byte)(_bytes >> 8), (byte)(_bytes >> 16), (byte)(_bytes >> 24)];
        bytes[_count] = b;
        OperationStatus status = Rune.DecodeFromUtf8(bytes[..(_count + 1)], out character, out int used);
        isTaken = status != OperationStatus.InvalidData || used > _count || _count == 0;
        if (status == OperationStatus.NeedMoreData) _bytes |= (uint)b << (8 * _count++);
        else Reset();
        return status;
    }

    internal void Reset()
    {
        _bytes = 0;
        _count = 0;
    }
}
