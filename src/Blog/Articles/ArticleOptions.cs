using System.Collections.Immutable;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles;

/// <summary>How an article is to be set.</summary>
/// <param name="Width">The measure in cells, 4 or more.</param>
public sealed record ArticleOptions(int Width, Theme Theme)
{
    /// <summary>True to break long lines of code into rows; false to cut them, to be scrolled sideways.</summary>
    public bool WrapCode { get; init; } = true;

    /// <summary>How many cells cut code is scrolled sideways.</summary>
    public int CodeOffset { get; init; }

    /// <summary>True to number the lines of all code, not only where the author asks for it.</summary>
    public bool CodeLineNumbers { get; init; }

    /// <summary>True to open all details, as for a page that goes to print; false to open those whose author wants it.</summary>
    public bool OpenDetails { get; init; }

    /// <summary>The details that the reader has turned over, opened or closed, by their places.</summary>
    public ImmutableHashSet<int> TurnedDetails { get; init; } = [];

    /// <summary>True to put a number behind each link, for paper and for plain text; <see cref="Article.NumberedLinks"/> has the addresses.</summary>
    public bool NumberLinks { get; init; }

    /// <summary>How the lines of paragraphs are chosen.</summary>
    public BreakStrategy Breaking { get; init; }

    /// <summary>True to widen spaces so that lines end at the measure.</summary>
    public bool Justify { get; init; }

    /// <summary>True to divide words where that makes a better paragraph, in languages whose patterns are known.</summary>
    public bool Hyphenate { get; init; } = true;

    /// <summary>True to turn straight quotes, and to draw <c>--</c>, <c>---</c> and <c>...</c> together, in prose.</summary>
    public bool SmartPunctuation { get; init; }
}
