using System.Numerics;

namespace Blog.Terminal.Input;

/// <summary>Gathers the parts of one control sequence in fixed space.</summary>
internal sealed class CsiCollector
{
    /// <summary>No sequence in use has more; the longest, SGR with colours and underlines, stays below.</summary>
    private const int MostValues = 32;
    private const int MostIntermediates = 2;

    /// <summary>Larger numbers are kept as this. The largest that means something is the code point 1114111.</summary>
    private const int LargestValue = 9_999_999;

    private readonly int[] _values = new int[MostValues];
    private readonly byte[] _intermediates = new byte[MostIntermediates];
    private int _intermediateCount;
    private int _valueCount;

    /// <summary>Bit i is set where value i is a sub-parameter of one before it.</summary>
    private uint _subs;

    internal byte Prefix { get; set; }

    internal bool IsTruncated { get; private set; }

    internal ReadOnlySpan<byte> Intermediates => _intermediates.AsSpan(0, _intermediateCount);

    internal int Count => _valueCount - BitOperations.PopCount(_subs);

    /// <summary>A value by its place among all, sub-parameters counted; -1 where it is empty.</summary>
    internal int this[int place] => _values[place];

    internal void Clear()
    {
        Prefix = 0;
        IsTruncated = false;
        _intermediateCount = 0;
        _valueCount = 0;
        _subs = 0;
    }

    internal void Digit(int digit)
    {
        if (_valueCount == 0) Open(isSub: false);
        if (IsTruncated) return;
        ref int value = ref _values[_valueCount - 1];
        value = Math.Min(LargestValue, (Math.Max(0, value) * 10) + digit);
    }

    internal void Separator(bool isColon)
    {
        if (_valueCount == 0) Open(isSub: false);
        Open(isColon);
    }

    internal bool Intermediate(byte b)
    {
        if (_intermediateCount == MostIntermediates) return false;
        _intermediates[_intermediateCount++] = b;
        return true;
    }

    /// <summary>The place of a parameter among all values, or -1.</summary>
    internal int IndexOf(int parameter)
    {
        for (int place = 0; place < _valueCount; place++)
            if (!IsSub(place) && parameter-- == 0) return place;
        return -1;
    }

    internal int SubCount(int place)
    {
        int end = place + 1;
        while (end < _valueCount && IsSub(end)) end++;
        return end - place;
    }

    private bool IsSub(int place) => (_subs & (1u << place)) != 0;

    private void Open(bool isSub)
    {
        if (_valueCount == MostValues)
        {
            IsTruncated = true;
            return;
        }

        _values[_valueCount] = -1;
        if (isSub) _subs |= 1u << _valueCount;
        _valueCount++;
    }
}
