using Blog.Articles.Code;
using Blog.Articles.Setting;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;pre&gt;</c>, as a block of code.</summary>
internal static class PreSetter
{
    public static void Set(Element element, Composition composition)
    {
        List<CodeLine> lines = [.. Lines(element)];
        while (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1].Text)) lines.RemoveAt(lines.Count - 1);
        ListingSetter.Set(new Listing(FenceInfo.Of(LanguageOf(element)), lines, element.Position), composition);
    }

    /// <summary>The text cut into lines; each begins where the node that it begins in has it.</summary>
    private static IEnumerable<CodeLine> Lines(Element element)
    {
        string text = Nodes.TextOf(element.Children);
        int first = element.Children.FirstOrDefault()?.Position ?? element.Position;
        // A newline right after the tag is not part of the text.
        int skipped = text.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : text.StartsWith('\n') ? 1 : 0;
        return CodeLine.Split(text[skipped..], first + skipped);
    }

    private static string LanguageOf(Element element)
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
