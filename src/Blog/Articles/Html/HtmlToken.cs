namespace Blog.Articles.Html;

internal enum HtmlTokenKind : byte { Text, StartTag, EndTag }

/// <summary>A stretch of HTML. Comments, declarations and processing instructions are no tokens: nothing of them is ever seen.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Name">The name of a tag, as written; empty for text.</param>
/// <param name="Attributes">What stands in a start tag after its name, not yet parsed.</param>
/// <param name="IsClosed">True for a start tag that ends in <c>/&gt;</c>.</param>
internal readonly record struct HtmlToken(
    HtmlTokenKind Kind, int Start, int Length, string Name = "", string Attributes = "", bool IsClosed = false);
