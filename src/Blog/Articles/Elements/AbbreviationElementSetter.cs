using Blog.Articles.Setting;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;abbr title="…"&gt;</c>, explained in brackets: a terminal has no pointer that could rest on it.</summary>
internal static class AbbreviationElementSetter
{
    public static void Set(Element element, TextFlow flow)
    {
        using (flow.In(Role.Abbreviation)) PhraseSetter.SetAll(element.Children, flow);
        if (element["title"] is not { } title) return;
        using (flow.In(Role.Muted)) flow.Text($" ({title})", flow.Position);
    }
}
