using Blog.Articles.Setting;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;a&gt;</c>: a link where it has an address, else only a name for a place.</summary>
internal static class AnchorSetter
{
    public static void Set(Element element, TextFlow flow)
    {
        if (element["href"] is not { } target)
        {
            PhraseSetter.SetAll(element.Children, flow);
            return;
        }

        using TextFlow.Scope scope = flow.Leading(Addresses.Of(target));
        int pieces = flow.Pieces.Count;
        PhraseSetter.SetAll(element.Children, flow);
        if (flow.Pieces.Count == pieces && element["id"] is null && element["name"] is null) flow.Text(Addresses.Of(target), element.Position);
    }
}
