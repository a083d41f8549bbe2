using System.Globalization;
using Blog.Articles.Elements;

namespace Blog.Articles.Shortcodes;

/// <summary>Shortcodes as items of a tree, in the words of HTML where HTML has them.</summary>
internal static class ShortcodeItems
{
    public static void Add(Shortcode shortcode, int position, List<Item> items)
    {
        switch (shortcode.Kind)
        {
            case ShortcodeKind.Text: items.Add(Item.Of(new TextNode(shortcode.Name, position))); break;
            case ShortcodeKind.End: items.Add(Item.EndOf(shortcode.Name)); break;
            case ShortcodeKind.Value: AddValue(shortcode.Name, position, items); break;
            case ShortcodeKind.Call: AddCall(shortcode, position, items); break;
        }
    }

    /// <summary>We do not know the value; its name tells a reader what stands there.</summary>
    private static void AddValue(string name, int position, List<Item> items)
    {
        var code = new Element("code", Element.None, position);
        code.Children.Add(new TextNode(name, position + 3));
        items.Add(Item.Of(code));
    }

    private static void AddCall(Shortcode shortcode, int position, List<Item> items)
    {
        string name = shortcode.Name;
        IReadOnlyDictionary<string, string> arguments = shortcode.Arguments;
        if (name is "include" or "render" or "partial" or "include_relative" && arguments.TryGetValue("0", out string? file))
        {
            name = Path.GetFileNameWithoutExtension(file);
            arguments = Shifted(arguments);
        }

        var element = new Element(name, arguments, position) { IsComponent = true };
        items.Add(Item.StartOf(element, shortcode.IsClosed ? null : shortcode.End));
    }

    /// <summary>The arguments without the first one that has no name.</summary>
    private static Dictionary<string, string> Shifted(IReadOnlyDictionary<string, string> arguments)
    {
        Dictionary<string, string> shifted = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string value) in arguments)
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) shifted[key] = value;
            else if (number > 0) shifted[(number - 1).ToString(CultureInfo.InvariantCulture)] = value;
        }

        return shifted;
    }
}
