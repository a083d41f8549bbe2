using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Commands;

/// <summary>Footnotes that nothing refers to, and references to none.</summary>
internal static partial class NoteCheck
{
    internal static void Run(CheckedPost post)
    {
        if (post.Parsed is null) return;
        foreach (Footnote note in post.Parsed.LooseNotes)
            post.TellAt(note.Span.Start, Severity.Warning, "unused-footnote", $"Nothing refers to the note {Label(note.Label)}.");

        HashSet<string> labels = new(post.Notes.Select(note => Label(note.Label)), StringComparer.OrdinalIgnoreCase);
        List<SourceSpan> untouchable = [.. post.Parts.Where(IsLiteral).Select(part => part.Span)];
        string body = post.Source[BodyStart(post)..];
        foreach (Match match in Reference().Matches(body))
        {
            if (labels.Contains(match.Value[1..^1]) || untouchable.Exists(span => span.Start <= match.Index && match.Index <= span.End)) continue;
            bool isEscaped = match.Index > 0 && body[match.Index - 1] == '\\';
            if (!isEscaped) post.TellAt(match.Index, Severity.Error, "missing-footnote", $"There is no note {match.Value[1..^1]}. Add a line of {match.Value}: and its text.");
        }
    }

    private static int BodyStart(CheckedPost post) => Posts.FrontMatter.FrontMatterReader.Read(post.Source, new Posts.Notices()).BodyStart;

    private static string Label(string? label) => "^" + (label ?? "").TrimStart('^');

    /// <summary>What brackets mean nothing in.</summary>
    private static bool IsLiteral(MarkdownObject part) => part is CodeBlock or CodeInline or HtmlBlock or HtmlInline or MathInline or LinkInline { IsAutoLink: true };

    [GeneratedRegex(@"\[\^[^\]\s\[]{1,100}\]", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();
}
