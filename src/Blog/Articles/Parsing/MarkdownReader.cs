using Markdig;
using Markdig.Syntax;

namespace Blog.Articles.Parsing;

/// <summary>Parses Markdown that nobody vouches for.</summary>
internal static class MarkdownReader
{
    /// <summary>Beyond this many characters a text is not parsed.</summary>
    public const int MaximumLength = 2 * 1024 * 1024;

    /// <summary>The parsed text, or null with the reason why the text has to be set as it is.</summary>
    public static ParsedText? Read(string markdown, out string reason)
    {
        reason = "";
        if (markdown.Length > MaximumLength)
        {
            reason = "This text is longer than 2 MiB. It is shown as it was written.";
            return null;
        }

        try
        {
            var context = new ParseContext();
            MarkdownDocument document = Markdown.Parse(Placeholders.Hide(markdown), ArticlePipeline.For(markdown), context);
            return new ParsedText(document, [.. context.Notes.Where(note => note.Parent is null)]);
        }
        catch (TimeoutException)
        {
            reason = "This text takes too long to read as Markdown. It is shown as it was written.";
        }
        catch (ArgumentException)
        {
            // Markdig's word for nesting beyond its limit.
            reason = "This text is nested too deep to be read as Markdown. It is shown as it was written.";
        }

        return null;
    }
}
