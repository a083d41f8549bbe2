namespace Blog.Search.Finding;

/// <summary>Finds a needle in folded text.</summary>
internal static class PlainFind
{
    public static FindResult All(JoinedText text, string needle)
    {
        JoinedText wanted = new([new FindPart(0, needle, 0, needle.Length)], isFolded: true);
        ReadOnlySpan<char> sought = wanted.Units;
        if (sought.IsEmpty) return FindResult.Nothing;

        bool[] capitals = new bool[sought.Length], found = new bool[sought.Length];
        wanted.Capitals(0, capitals);
        bool isStrict = capitals.Contains(true);
        MatchList matches = new(text);
        ReadOnlySpan<char> units = text.Units;
        for (int at = 0; !matches.IsFull && units[at..].IndexOf(sought) is var next and >= 0;)
        {
            at += next;
            if (isStrict) text.Capitals(at, found);
            bool isMatch = !isStrict || capitals.AsSpan().SequenceEqual(found);
            if (isMatch) matches.Add(at, at + sought.Length);
            at += isMatch ? sought.Length : 1;
        }

        return matches.Result;
    }
}
