using Blog.Articles.Setting;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;q&gt;</c>: HTML writes no quotation marks, the reader wants some.</summary>
internal static class QuotationSetter
{
    public static void Set(Element element, TextFlow flow)
    {
        bool hasUnicode = flow.Composition.Glyphs.HasScripts;
        flow.Text(hasUnicode ? "“" : "\"", element.Position);
        PhraseSetter.SetAll(element.Children, flow);
        flow.Text(hasUnicode ? "”" : "\"", flow.Position);
    }
}
