using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Blog.Themes;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>A picture within a sentence: its description in brackets, leading to the picture.</summary>
internal static class InlineImageSetter
{
    public static void Set(LinkInline image, TextFlow flow)
    {
        string target = Addresses.Of(image.GetDynamicUrl?.Invoke() ?? image.Url ?? "");
        using TextFlow.Scope scope = flow.Mark == 0 ? flow.Leading(target) : flow.In(Role.Link);
        flow.Text("[", image.Span.Start);
        if (image.FirstChild is null)
            flow.Text(PictureName.Of(target), image.Span.Start + 1);
        else
            InlineSetter.SetAll(image, flow);
        flow.Text("]", image.Span.End);
    }
}
