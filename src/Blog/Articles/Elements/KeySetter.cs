using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>A key of the keyboard (<c>&lt;kbd&gt;</c>), in brackets where styles alone cannot tell it apart.</summary>
internal static class KeySetter
{
    public static void Set(Element element, TextFlow flow)
    {
        using TextFlow.Scope scope = flow.In(Role.KeyCap);
        flow.Hyphenate = flow.IsProse = false;
        // A combination is often written as keys within keys.
        bool isOutermost = !element.Find("kbd").Any();
        bool hasBrackets = flow.Composition.Theme.KeepsMarks && isOutermost;
        if (hasBrackets) flow.Text("[", element.Position);
        PhraseSetter.SetAll(element.Children, flow);
        if (hasBrackets) flow.Text("]", flow.Position);
    }
}
