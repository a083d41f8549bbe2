using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Elements;

/// <summary>
/// What HTML and shortcodes make of a text: a tree of elements with Markdown in between, where a tag may open before one Markdown block and close after another.
/// </summary>
/// <param name="Position">Where it begins in the Markdown.</param>
internal abstract record Node(int Position);

/// <summary>Text outside Markdown, its entities decoded.</summary>
/// <param name="Length">How much of the Markdown it was made of, all of it in one line; 0 where it is nothing that was written there.</param>
internal sealed record TextNode(string Text, int Position, int Length = 0) : Node(Position);

internal sealed record BlockNode(Block Block) : Node(Block.Span.Start);

internal sealed record InlineNode(Inline Inline) : Node(Inline.Span.Start);
