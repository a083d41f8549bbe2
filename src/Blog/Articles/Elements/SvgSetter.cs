using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>A drawing that stands in the text itself: what it says of itself, or only that it is there.</summary>
internal static class SvgSetter
{
    public static void Set(Element element, TextFlow flow)
    {
        if (element["aria-hidden"] == "true") return;
        using TextFlow.Scope scope = flow.In(Role.Muted);
        flow.Text($"[{Name(element)}]", element.Position);
    }

    private static string Name(Element element)
    {
        string title = Nodes.TextOf(element.Find("title", "desc").Take(1)).Trim();
        if (title.Length == 0) title = element["aria-label"] ?? Nodes.TextOf(element.Find("text", "tspan")).Trim();
        return title.Length == 0 ? "drawing" : title;
    }
}
