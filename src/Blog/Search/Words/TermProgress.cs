using System.Numerics;

namespace Blog.Search.Words;

/// <summary>Follows a term, which has at most 32 words, through the words of a text: how much of it the last words were.</summary>
internal sealed class TermProgress(TextTerm term)
{
    private readonly int _count = term.Words.Length;
    private readonly int[] _starts = new int[term.Words.Length];

    /// <summary>Bit n is set when the last n + 1 words were the first n + 1 of the term.</summary>
    private uint _state;
    private int _words;

    public TextTerm Term => term;

    /// <summary>Where the match that was just completed begins.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>True when this word completes the term.</summary>
    public bool Take(ReadOnlySpan<char> word, int start, int end)
    {
        _starts[_words % _starts.Length] = start;
        uint candidates = ((_state << 1) | 1) & (uint)((1UL << _count) - 1);
        uint next = 0;
        for (uint left = candidates; left != 0; left &= left - 1)
        {
            int n = BitOperations.TrailingZeroCount(left);
            if (term.Words[n].Matches(word)) next |= 1u << n;
        }

        _state = next;
        _words++;
        if ((next >> (_count - 1) & 1) == 0) return false;
        Start = _starts[(_words - _count) % _starts.Length];
        End = end;
        return true;
    }
}
