using System.Collections.Immutable;

namespace Blog.Search;

/// <summary>
/// What a reader typed to find essays. Words must all be there; quotes hold words in a row; <c>-</c> is not; <c>word*</c> is any word that
/// begins so; <c>tag:x</c>, <c>category:"AI Engineering"</c>, <c>author:x</c>, <c>year:2026</c>, <c>after:2026-03</c> (from its first day on),
/// <c>before:2026-03-15</c> (up to the day before), <c>until:2026-03</c> (with its last day), <c>is:unread</c>, <c>lang:de</c>.
/// </summary>
/// <param name="Notices">What was not understood, and what was made of it, in words for the reader.</param>
public sealed record Query(PostFilter Filter, ImmutableArray<string> Notices)
{
    public static Query Empty { get; } = new(PostFilter.None, []);

    public bool IsEmpty => Filter.IsNone;

    /// <summary>Every text is a query.</summary>
    /// <param name="isTyping">True while the reader still types: then the last word is the beginning of one.</param>
    public static Query Parse(string text, bool isTyping = false) => new QueryParser(isTyping).Parse(text);

    public bool Equals(Query? other) => other is not null && Filter.Equals(other.Filter);

    public override int GetHashCode() => Filter.GetHashCode();

    public override string ToString() => Filter.ToString();
}
