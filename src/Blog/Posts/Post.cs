using System.Collections.Immutable;

namespace Blog.Posts;

/// <summary>Where a post's date was found.</summary>
public enum DateOrigin : byte { FrontMatter, FileName, Path, FileTime }

/// <summary>What a notice is about, where that matters: a <see cref="Mistake"/> is anything that is plainly wrong, a <see cref="Doubt"/> what may be meant so.</summary>
public enum NoticeKind : byte { Mistake, Doubt, NoTitle, NoDate, BadDate, SameSlug }

/// <summary>Something about a post that its author should know, and its reader may see.</summary>
/// <param name="Line">Line in the file, from 1; 0 when it is about the whole file.</param>
/// <param name="Column">Column in the line, from 1; 0 when unknown.</param>
public sealed record PostNotice(string Message, int Line = 0, int Column = 0)
{
    public NoticeKind Kind { get; init; }
}

/// <summary>What the shelf knows of a Markdown file: its front matter, filled in where the author was silent. The body is read when the essay is opened.</summary>
public sealed record Post
{
    /// <summary>The file, as it was found.</summary>
    public required string Path { get; init; }

    /// <summary>Its name in links and on the command line; unique in its library.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    public DateOrigin DateOrigin { get; init; }

    public DateOnly? Updated { get; init; }

    public string? Category { get; init; }

    /// <summary>The one-line subtitle under a title.</summary>
    public string? Deck { get; init; }

    /// <summary>The short paragraph that says what the essay is about.</summary>
    public string? Summary { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>A language tag such as <c>en</c> or <c>de-CH</c>, or null when the post does not say.</summary>
    public string? Language { get; init; }

    public bool Draft { get; init; }

    /// <summary>The place among the posts of one day; smaller first, posts without it last.</summary>
    public int? Order { get; init; }

    /// <summary>The words of the body, CJK characters counted as reading speed has them.</summary>
    public int Words { get; init; }

    /// <summary>At 220 words a minute, at least 1.</summary>
    public int ReadingMinutes => Math.Max(1, (Words + 110) / 220);

    /// <summary>The same for all translations of one text.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>Tells whether the text has changed since it was seen last: another text has another number, as good as always.</summary>
    public ulong ContentHash { get; init; }

    /// <summary>Where the post stands on the web, if its front matter says so: http or https, and checked.</summary>
    public string? Address { get; init; }

    public ImmutableArray<PostNotice> Notices { get; init; } = [];

    /// <summary>True when a file was read again and nothing has changed. What else is known of a post follows from these.</summary>
    internal bool IsSameAs(Post other) => ContentHash == other.ContentHash && Slug == other.Slug && Date == other.Date
        && Notices.SequenceEqual(other.Notices) && ReferenceEquals(Text, other.Text);

    /// <summary>The text of a post that comes from no file, such as standard input; null for a file, which is read again when it is opened.</summary>
    public PostText? Text { get; init; }
}

/// <summary>The text of a post's file, with where the essay begins in it.</summary>
/// <param name="Source">The whole file, front matter and all. Places in a text are offsets into this.</param>
/// <param name="BodyStart">The offset of the first character after the front matter.</param>
public sealed record PostText(string Source, int BodyStart);
