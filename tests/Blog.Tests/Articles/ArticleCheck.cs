using System.Text;
using Blog.Articles;
using Blog.Articles.Blocks;
using Blog.Articles.Parsing;
using Blog.Articles.Shortcodes;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Blog.Tests.Articles;

/// <summary>
/// What must hold for every article, whatever its text: no row is wider than it may be, no row holds a control, no two rows share a place, and every word of
/// the HTML that Markdig makes is on the screen, block by block, in order.
/// </summary>
internal static class ArticleCheck
{
    public static readonly int[] Widths = [4, 20, 40, 72, 200];

    /// <summary>What is wrong with a text at a width, each in a line.</summary>
    public static IEnumerable<string> Problems(Post post, PostText text, int width, Theme? theme = null)
    {
        Article article = ArticleSetter.Set(post, text, new ArticleOptions(width, theme ?? TerminalTheme.Instance) { OpenDetails = true });
        return [.. Rows(article), .. MissingWords(article, post, text)];
    }

    private static IEnumerable<string> Rows(Article article)
    {
        HashSet<int> places = [];
        foreach (ArticleLine line in article.Lines)
        {
            string row = line.Content.PlainText;
            int cells = CellWidth.Measure(row);
            if (cells > article.Width) yield return $"wide: {cells} cells of {article.Width}: {row}";
            if (SafeText.Clean(row) != row) yield return $"unsafe: {Escaped(row)}";
            if (!places.Add(line.Source)) yield return $"place {line.Source} twice: {row}";
        }
    }

    public static IEnumerable<string> MissingWords(Article article, Post post, PostText text)
    {
        string markdown = text.Source[text.BodyStart..];
        if (MarkdownReader.Read(markdown, out _) is not { } parsed) yield break;
        string[] rows = [.. article.Lines.Select(line => line.Content.PlainText)];
        int notesStart = article.Notes.Length == 0 ? rows.Length : article.Notes.Min(note => note.Row);
        int[] places = [.. article.Lines.Take(notesStart).Select(line => line.Source)];
        List<Block[]> groups = Groups(parsed.Document, markdown);
        // Rows may be a little above and below: where rows of our own crowd a narrow column (records, contents), places give way.
        int slack = article.Width <= 20 ? 400 : 20;
        for (int i = 0; i < groups.Count; i++)
        {
            if (i == 0 && TitleHeading.Repeats(groups[i][0], post.Title)) continue;
            if (groups[i][0] is ParagraphBlock paragraph && ParagraphWords.IsModule(paragraph, markdown)) continue;
            if (i + 1 < groups.Count && groups[i + 1][0] is ShortcodeBlock next && next.Shortcodes[0].Shortcode.Name == KramdownAttributes.Contents) continue;
            int first = RowAt(places, groups[i][0].Span.Start + text.BodyStart) - slack;
            int last = i + 1 < groups.Count ? RowAt(places, groups[i + 1][0].Span.Start + text.BodyStart) + (HasTable(groups[i]) ? 400 : slack) : notesStart;
            string[] part = rows[Math.Clamp(first, 0, notesStart)..Math.Clamp(last, 0, notesStart)];
            // A summary stands above what it opens, wherever its author put it.
            if (groups[i].Any(block => block is HtmlBlock && Count(block, "<summary", markdown) > 0)) part = rows;
            foreach (string missing in HtmlWords.Missing(groups[i], part)) yield return $"missing: {missing} in {Start(groups[i][0], markdown)}";
        }

        foreach (Footnote note in parsed.Document.OfType<FootnoteGroup>().SelectMany(group => group).Concat(parsed.LooseNotes).OfType<Footnote>())
        {
            ArticleNote? set = article.Notes.FirstOrDefault(other => other.Number == note.Order);
            string[] part = set is null ? rows : rows[set.Row..(set.Row + set.Height)];
            foreach (string missing in HtmlWords.Missing([note], part)) yield return $"missing: {missing} in {Start(note, markdown)}";
        }
    }

    private static bool HasTable(Block[] blocks) =>
        blocks.Any(block => block is Table || (block is ContainerBlock container && container.Descendants<Table>().Any()));

    private static int RowAt(int[] places, int place)
    {
        int found = Array.BinarySearch(places, place);
        return found < 0 ? ~found : found;
    }

    private static readonly string[] Spanning = ["table", "script", "style"];

    /// <summary>The blocks of a document, those together that one table of HTML holds, or one script.</summary>
    private static List<Block[]> Groups(MarkdownDocument document, string markdown)
    {
        List<Block[]> groups = [];
        List<Block> open = [];
        int tables = 0;
        foreach (Block block in document)
        {
            if (block is FootnoteGroup or LinkReferenceDefinitionGroup || block.Span.Length <= 0) continue;
            open.Add(block);
            foreach (string name in block is HtmlBlock || tables > 0 ? Spanning : [])
                tables += Count(block, "<" + name, markdown) - Count(block, "</" + name, markdown);
            if (tables > 0) continue;
            groups.Add([.. open]);
            open.Clear();
            tables = 0;
        }

        if (open.Count > 0) groups.Add([.. open]);
        return groups;
    }

    private static int Count(Block block, string tag, string markdown)
    {
        int start = Math.Clamp(block.Span.Start, 0, markdown.Length), end = Math.Clamp(block.Span.End + 1, start, markdown.Length);
        return markdown[start..end].Split(tag, StringSplitOptions.None).Length - 1;
    }

    private static string Start(Block block, string markdown)
    {
        int start = Math.Clamp(block.Span.Start, 0, markdown.Length);
        return $"{block.GetType().Name} at {start}: {Escaped(markdown.Substring(start, Math.Min(80, markdown.Length - start)))}";
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text) escaped.Append(char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString());
        return escaped.ToString();
    }
}
