namespace Blog.Articles.Code;

/// <summary>Code that is set apart, from wherever it came: a fence, an indented block, a shortcode, HTML.</summary>
/// <param name="Position">Where the whole begins in the Markdown.</param>
internal sealed record Listing(FenceInfo Info, IReadOnlyList<CodeLine> Lines, int Position)
{
    public string Text => string.Join('\n', Lines.Select(line => line.Text));
}
