using Blog.Articles.Blocks;
using Blog.Articles.Code;
using Blog.Articles.Setting;
using Markdig.Helpers;

namespace Blog.Articles.Shortcodes;

/// <summary>A shortcode whose content is code: <c>{{&lt; highlight go &gt;}}</c>, <c>{% highlight ruby linenos %}</c>.</summary>
internal static class ShortcodeCodeSetter
{
    public static void Set(ShortcodeBlock block, Composition composition)
    {
        (Shortcode shortcode, int position) = block.Shortcodes[0];
        if (shortcode.Name == "comment") return;

        List<CodeLine> lines = [];
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringLine line = block.Lines.Lines[i];
            lines.Add(CodeLine.Of(line.Slice.ToString(), Parsing.Lines.PositionOf(line, composition.Text)));
        }

        if (shortcode.Name is "math" or "katex") MathBlockSetter.Set(lines, position, composition);
        else ListingSetter.Set(new Listing(InfoOf(shortcode), lines, position), composition);
    }

    public static FenceInfo InfoOf(Shortcode shortcode)
    {
        IReadOnlyDictionary<string, string> arguments = shortcode.Arguments;
        if (shortcode.Name is not ("highlight" or "codeblock" or "code")) return FenceInfo.Of(shortcode.Name);
        string? language = arguments.GetValueOrDefault("language") ?? arguments.GetValueOrDefault("lang") ?? arguments.GetValueOrDefault("0");
        IEnumerable<string> others = arguments
            .Where(argument => argument.Key is not ("0" or "language" or "lang"))
            .Select(argument => char.IsAsciiDigit(argument.Key[0]) ? argument.Value : $"{argument.Key}=\"{argument.Value}\"");
        return FenceInfo.Read(language, string.Join(' ', others));
    }
}
