using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Blog.Articles.Parsing;

/// <param name="LooseNotes">The notes that nothing refers to, in the order of the text.</param>
internal sealed record ParsedText(MarkdownDocument Document, IReadOnlyList<Footnote> LooseNotes);
