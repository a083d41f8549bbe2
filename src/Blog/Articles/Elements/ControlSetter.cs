using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>Controls of a form as far as they tell something: boxes that are ticked, progress, what stands on a button.</summary>
internal static class ControlSetter
{
    public static void Set(Element element, TextFlow flow)
    {
        Glyphs glyphs = flow.Composition.Glyphs;
        if (!element.Is("input"))
        {
            string text = Nodes.TextOf(element.Children).Trim();
            if (element["value"] is { } value) text = element["max"] is { } most ? $"{value}/{most}" : value;
            if (text.Length == 0) return;
            using (flow.In(Role.Muted)) flow.Text($"[{text}]", element.Position);
        }
        else if (element["type"] is "checkbox" or "radio")
        {
            flow.Text((element.Attributes.ContainsKey("checked") ? glyphs.TaskDone : glyphs.TaskOpen) + " ", element.Position);
        }
        else if (element["type"] is not "hidden" && (element["value"] ?? element["placeholder"]) is { } text)
        {
            flow.Text($"[{text}]", element.Position);
        }
    }
}
