using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>A quotation behind a bar.</summary>
internal static class QuoteSetter
{
    public static void Set(QuoteBlock quote, Composition composition)
    {
        Style ground = Open(composition);
        Loose.SetAll(quote, composition);
        Close(ground, composition);
    }

    /// <returns>The ground before, to be given back when it is closed.</returns>
    public static Style Open(Composition composition)
    {
        Style ground = composition.Ground;
        composition.Galley.Indent(new Run(composition.Glyphs.QuoteBar + " ", composition.Style(Role.QuoteBar)));
        composition.Ground = composition.Style(Role.Quote);
        return ground;
    }

    public static void Close(Style ground, Composition composition)
    {
        composition.Ground = ground;
        composition.Galley.Outdent();
    }
}
