using System.Text;
using Blog.Articles.Code;
using Blog.Articles.Setting;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;pre&gt;</c>, as a block of code.</summary>
internal static class PreSetter
{
    public static void Set(Element element, Composition composition)
    {
        ListingSetter.Set(new Listing(FenceInfo.Of(LanguageOf(element)), LinesOf(element), element.Position), composition);
    }

    /// <summary>The lines of the text, without blank ones at its end.</summary>
    public static List<CodeLine> LinesOf(Element element)
    {
        List<CodeLine> lines = [.. Lines(element)];
        while (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1].Text)) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>The text cut into lines; each begins where its first piece does. A newline right after the tag is not part of the text.</summary>
    private static IEnumerable<CodeLine> Lines(Element element)
    {
        var line = new StringBuilder();
        int position = element.Position;
        bool isFirst = true;
        foreach ((string text, int place) in Nodes.Leaves(element.Children))
        {
            int start = 0;
            for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
            {
                if (line.Length == 0) position = place + start;
                line.Append(text, start, end - start);
                if (!isFirst || line.Length > 0) yield return CodeLine.Of(line.ToString(), position);
                line.Clear();
                isFirst = false;
            }

            if (line.Length == 0) position = place + start;
            line.Append(text, start, text.Length - start);
        }

        yield return CodeLine.Of(line.ToString(), position);
    }

    public static string LanguageOf(Element element)
    {
        Element? code = element.Find("code").FirstOrDefault();
        string? language = element["lang"] ?? element["data-lang"] ?? code?["data-lang"] ?? code?["lang"];
        if (language is not null) return language;
        foreach (string name in $"{element["class"]} {code?["class"]}".Split(' '))
        {
            if (name.StartsWith("language-", StringComparison.Ordinal)) return name["language-".Length..];
            if (name.StartsWith("lang-", StringComparison.Ordinal)) return name["lang-".Length..];
        }

        return "";
    }
}
