using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>A break between two thoughts: three stars in the middle of the measure, as books have them; a rule would look like a heading's.</summary>
internal static class ThematicBreakSetter
{
    public static void Set(ThematicBreakBlock rule, Composition composition) => Set(composition.Place(rule.Span.Start), composition);

    public static void Set(int source, Composition composition)
    {
        int width = composition.Galley.Width;
        string text = width >= 9 ? "*   *   *" : "*";
        string indent = new(' ', (width - text.Length) / 2);
        composition.Galley.Add([new TextPiece(indent + text, composition.Style(Role.Rule), Source: source)], source);
    }
}
