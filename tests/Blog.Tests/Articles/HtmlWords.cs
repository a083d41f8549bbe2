using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Articles.Inlines;
using Blog.Articles.Parsing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Tests.Articles;

/// <summary>The words of blocks as Markdig's HTML has them, looked for in rows.</summary>
internal static partial class HtmlWords
{
    private const int LongestInColumn = 24;

    private static readonly Dictionary<char, char> Unscripted = Scripts();

    /// <summary>The words that are not in the rows, or not in their order.</summary>
    /// <remarks>
    /// Words are letters and digits; hyphens and row ends between them do not count, so a divided word is found. Rows of a table mix the words of its cells, so
    /// there the order is free. Named exceptions: formulas and the place of the contents, which are shown in other signs, and what HTML never shows.
    /// </remarks>
    public static IEnumerable<string> Missing(IReadOnlyList<Block> blocks, IEnumerable<string> rows)
    {
        string html = Hidden().Replace(string.Concat(blocks.Select(Html)), " ");
        if (AsksForMarkdown().IsMatch(html)) html = InnerMarkdown(html);
        string shown = Letters(string.Join('\n', rows));
        bool isFree = blocks[0] is Table || html.Contains("<t", StringComparison.OrdinalIgnoreCase) && TableTag().IsMatch(html);
        int from = 0;
        foreach (Match word in Word().Matches(WebUtility.HtmlDecode(Tag().Replace(html, " "))))
        {
            string letters = Letters(word.Value);
            if (letters.Length == 0) continue;
            // In a column a word that is broken goes on among the words of the other columns.
            if (isFree && (letters.Length > LongestInColumn || letters.Any(c => c >= '\u1100')) && letters.All(shown.Contains)) continue;
            int found = shown.IndexOf(letters, isFree ? 0 : from, StringComparison.Ordinal);
            if (found < 0) yield return word.Value;
            else if (!isFree) from = found + letters.Length;
        }
    }

    /// <summary>Markdig does not read Markdown in HTML, though its author asks for it; so what stands between the tags is read once more.</summary>
    private static string InnerMarkdown(string html)
    {
        IEnumerable<string> lines = Tag().Replace(html, "\n").Split('\n').Select(line => line.Trim());
        return Markdown.ToHtml(string.Join('\n', lines), ArticlePipeline.Instance);
    }

    private static string Html(Block block)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        ArticlePipeline.Instance.Setup(renderer);
        renderer.Render(block);
        writer.Flush();
        return writer.ToString();
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Unscripted.TryGetValue((char)rune.Value, out char plain)) letters.Append(plain);
            else if (Rune.IsLetterOrDigit(rune)) letters.Append(rune);
        }

        return letters.ToString();
    }

    /// <summary>From a raised or lowered sign to the plain one, as far as that is a letter or a digit.</summary>
    private static Dictionary<char, char> Scripts()
    {
        Dictionary<char, char> scripts = [];
        for (char c = '0'; c < 'ω'; c++)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (ScriptText.Superscript(c.ToString()) is [var raised]) scripts[raised] = c;
            if (ScriptText.Subscript(c.ToString()) is [var lowered]) scripts[lowered] = c;
        }

        return scripts;
    }

    [GeneratedRegex(@"<(?<hidden>script|style|template|head|svg)\b.*?</\k<hidden>\s*>|<!--.*?(-->|\z)|<(?<math>span|div) class=""math"">.*?</\k<math>>|<code class=""language-(math|katex)"">.*?</code>"
        + @"|<a href=""_?toc_?"">.*?</a>|\[toc\]",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\bmarkdown\s*=\s*[""']1")]
    private static partial Regex AsksForMarkdown();

    [GeneratedRegex(@"<table\b", RegexOptions.IgnoreCase)]
    private static partial Regex TableTag();

    [GeneratedRegex(@"</?[a-z!?](""[^""]*""|'[^']*'|[^'"">])*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
