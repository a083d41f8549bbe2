using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Blog.Posts;

/// <summary>A number that tells one text from another, the same in every run and on every machine: by it a reader's state knows that a post
/// has changed. Not made against forgers; whoever writes posts may fool nobody but those who read them.</summary>
internal static class ContentHash
{
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong Prime = 0x00000100000001B3;

    /// <summary>FNV-1a with 64 bits, taken eight bytes at a time, with a rotation so that the high bits come round to the low ones, and
    /// mixed at the end.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        ulong hash = Basis ^ (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        for (; bytes.Length >= 2; bytes = bytes[2..]) hash = Mix(hash, BinaryPrimitives.ReadUInt16LittleEndian(bytes));
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15; // 2^64 over the golden ratio: one changed bit changes half of them
        return hash ^ (hash >> 29);
    }

    private static ulong Mix(ulong hash, ulong word) => BitOperations.RotateLeft((hash ^ word) * Prime, 23);
}
