using System.Collections.Immutable;
using Blog.Posts;
using Blog.State;

namespace Blog.Search;

/// <summary>Which essays a reader wants to see: the facets of the shelf, the options of the command line and the operators of a query say the same by it.</summary>
public sealed record PostFilter
{
    public static PostFilter None { get; } = new();

    /// <summary>An essay must have all of these.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>And one of these, unless there are none.</summary>
    public ImmutableArray<Tag> AnyTags { get; init; } = [];

    /// <summary>And none of these.</summary>
    public ImmutableArray<Tag> NoTags { get; init; } = [];

    /// <summary>One of these is its category, unless there are none.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    public ImmutableArray<string> NoCategories { get; init; } = [];

    /// <summary>One of these is among its authors, unless there are none.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> NoAuthors { get; init; } = [];

    public ImmutableArray<int> Years { get; init; } = [];

    public ImmutableArray<int> NoYears { get; init; } = [];

    /// <summary><c>de</c> stands for <c>de-CH</c> too.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    public ImmutableArray<string> NoLanguages { get; init; } = [];

    /// <summary>The first day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The first day that is too late.</summary>
    public DateOnly? Before { get; init; }

    public ImmutableArray<ReadingMark> Is { get; init; } = [];

    public ImmutableArray<ReadingMark> IsNot { get; init; } = [];

    /// <summary>What must stand in it. <see cref="Matches"/> looks at what the shelf knows of an essay; a <see cref="SearchIndex"/> looks into its text too.</summary>
    public ImmutableArray<TextTerm> Text { get; init; } = [];

    public bool IsNone => this == None;

    public PostFilter WithoutText => Text.IsEmpty ? this : this with { Text = [] };

    /// <param name="state">What the reader did; null when nothing is kept, and then every essay is unread.</param>
    public bool Matches(Post post, ReadingState? state) => MatchesFacts(post, state) && TextMatch.InCard(post, Text);

    /// <summary>All but the text.</summary>
    internal bool MatchesFacts(Post post, ReadingState? state) =>
        MatchesRest(post, state) && MatchesAnyTag(post) && MatchesCategory(post) && MatchesAuthor(post) && MatchesYear(post);

    internal bool MatchesAnyTag(Post post) => AnyTags.IsEmpty || HasOne(post, AnyTags);

    internal bool MatchesCategory(Post post) => Categories.IsEmpty || IsOne(post.Category, Categories);

    internal bool MatchesAuthor(Post post) => Authors.IsEmpty || HasOne(post.Authors, Authors);

    internal bool MatchesYear(Post post) => Years.IsEmpty || Years.Contains(post.Date.Year);

    /// <summary>All but the text and those facets of which one value of several is enough.</summary>
    internal bool MatchesRest(Post post, ReadingState? state) =>
        HasAll(post, Tags)
        && !HasOne(post, NoTags)
        && !IsOne(post.Category, NoCategories)
        && !HasOne(post.Authors, NoAuthors)
        && !NoYears.Contains(post.Date.Year)
        && (Languages.IsEmpty || Speaks(post, Languages))
        && !Speaks(post, NoLanguages)
        && (Since is not { } since || post.Date >= since)
        && (Before is not { } before || post.Date < before)
        && HasAll(post, state, Is)
        && !HasOne(post, state, IsNot);

    public bool Equals(PostFilter? other) => other is not null
        && Tags.SequenceEqual(other.Tags) && AnyTags.SequenceEqual(other.AnyTags) && NoTags.SequenceEqual(other.NoTags)
        && Categories.SequenceEqual(other.Categories) && NoCategories.SequenceEqual(other.NoCategories)
        && Authors.SequenceEqual(other.Authors) && NoAuthors.SequenceEqual(other.NoAuthors)
        && Years.SequenceEqual(other.Years) && NoYears.SequenceEqual(other.NoYears)
        && Languages.SequenceEqual(other.Languages) && NoLanguages.SequenceEqual(other.NoLanguages)
        && Since == other.Since && Before == other.Before
        && Is.SequenceEqual(other.Is) && IsNot.SequenceEqual(other.IsNot) && Text.SequenceEqual(other.Text);

    public override int GetHashCode() => HashCode.Combine(Tags.Length, Categories.Length, Years.Length, Since, Before, Is.Length, Text.Length);

    /// <summary>As a query, which reads back as the same filter.</summary>
    public override string ToString() => QueryWriter.Write(this);

    private static bool HasAll(Post post, ReadingState? state, ImmutableArray<ReadingMark> marks)
    {
        foreach (ReadingMark mark in marks)
        {
            if (!mark.Fits(post, state)) return false;
        }

        return true;
    }

    private static bool HasOne(Post post, ReadingState? state, ImmutableArray<ReadingMark> marks)
    {
        foreach (ReadingMark mark in marks)
        {
            if (mark.Fits(post, state)) return true;
        }

        return false;
    }

    private static bool HasAll(Post post, ImmutableArray<Tag> tags)
    {
        foreach (Tag tag in tags)
        {
            if (!Has(post, tag)) return false;
        }

        return true;
    }

    private static bool HasOne(Post post, ImmutableArray<Tag> tags)
    {
        foreach (Tag tag in tags)
        {
            if (Has(post, tag)) return true;
        }

        return false;
    }

    private static bool Has(Post post, Tag wanted)
    {
        foreach (Tag tag in post.Tags)
        {
            if (FacetKey.Same(tag, wanted)) return true;
        }

        return false;
    }

    private static bool HasOne(ImmutableArray<string> names, ImmutableArray<string> wanted)
    {
        foreach (string name in names)
        {
            if (IsOne(name, wanted)) return true;
        }

        return false;
    }

    private static bool IsOne(string? name, ImmutableArray<string> wanted)
    {
        foreach (string one in wanted)
        {
            if (FacetKey.Same(name, one)) return true;
        }

        return false;
    }

    private static bool Speaks(Post post, ImmutableArray<string> languages)
    {
        foreach (string language in languages)
        {
            if (post.Language is { } own && own.StartsWith(language, StringComparison.OrdinalIgnoreCase)
                && (own.Length == language.Length || own[language.Length] == '-')) return true;
        }

        return false;
    }
}
