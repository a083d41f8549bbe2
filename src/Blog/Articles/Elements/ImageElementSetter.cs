using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;img&gt;</c> within a sentence: its description in brackets, leading to the picture.</summary>
internal static class ImageElementSetter
{
    public static void Set(Element element, TextFlow flow)
    {
        string target = Addresses.Of(element["src"] ?? element["data-src"] ?? "");
        using TextFlow.Scope scope = flow.Mark == 0 && target.Length > 0 ? flow.Leading(target) : flow.In(Role.Link);
        flow.Text($"[{element["alt"] ?? element["title"] ?? PictureName.Of(target)}]", element.Position);
    }
}
