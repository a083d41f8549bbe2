using System.Collections.Immutable;

namespace Blog.Posts.FrontMatter;

/// <summary>What front matter holds, whatever the dialect: a scalar, a list or a map, each with its place in the file (both from 1).</summary>
internal abstract record FrontValue(int Line, int Column);

/// <summary>A string, number, boolean or date, as text: what it means is for the one who asks. Empty for a null.</summary>
internal sealed record FrontScalar(string Text, int Line, int Column) : FrontValue(Line, Column);

internal sealed record FrontList(ImmutableArray<FrontValue> Items, int Line, int Column) : FrontValue(Line, Column);

internal sealed record FrontMap(ImmutableArray<FrontEntry> Entries, int Line, int Column) : FrontValue(Line, Column)
{
    public static readonly FrontMap Empty = new([], 1, 1);

    /// <summary>The value of a key, whatever its case: Pelican writes <c>Title</c>, Hugo does not mind. Null when there is none.</summary>
    public FrontValue? this[string key]
    {
        get
        {
            foreach (FrontEntry entry in Entries)
            {
                if (entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) return entry.Value;
            }

            return null;
        }
    }
}

/// <param name="Line">Where the key stands; its value has a place of its own.</param>
internal readonly record struct FrontEntry(string Key, int Line, int Column, FrontValue Value);

/// <summary>The front matter of a text, read.</summary>
/// <param name="BodyStart">The offset of the first character after the front matter.</param>
internal sealed record FrontMatterHead(FrontMap Fields, int BodyStart)
{
    public static readonly FrontMatterHead None = new(FrontMap.Empty, 0);
}
