using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>The reading of a character (<c>&lt;rt&gt;</c>), in brackets after it.</summary>
internal static class RubySetter
{
    public static void Set(Element element, TextFlow flow)
    {
        using TextFlow.Scope scope = flow.In(Role.Muted);
        flow.Text("(", element.Position);
        PhraseSetter.SetAll(element.Children, flow);
        flow.Text(")", flow.Position);
    }
}
