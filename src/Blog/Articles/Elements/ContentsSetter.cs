using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Elements;

/// <summary>The table of contents where the author wants one (<c>[[toc]]</c>, <c>{:toc}</c>): each heading a link to it.</summary>
internal static class ContentsSetter
{
    public static void Set(int position, Composition composition)
    {
        if (composition.Untold is not { } document) return;
        composition.Untold = null;
        IReadOnlyList<(int Level, string Text, string Id)> contents = ContentsReader.Read(document);
        int top = contents.Count == 0 ? 1 : contents.Min(entry => entry.Level);
        foreach ((int level, string text, string id) in contents)
        {
            Run rest = new(new string(' ', 2 * (level - top) + 2));
            string bullet = composition.Glyphs.Bullets[(level - top) % composition.Glyphs.Bullets.Count];
            composition.Galley.Indent(new Run(new string(' ', 2 * (level - top)) + bullet + " ", composition.Style(Role.Marker)), rest);
            var flow = new TextFlow(composition);
            using (flow.Leading("#" + id)) flow.Text(text, position);
            Paragraphs.Set(flow);
            composition.Galley.Outdent();
        }
    }
}
