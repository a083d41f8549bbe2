using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>A GitHub alert (<c>&gt; [!NOTE]</c>), and whatever else is set as one: behind a heavy bar, under its label.</summary>
internal static class AlertSetter
{
    public static void Set(AlertBlock alert, Composition composition) =>
        Set(alert, AlertKind.Of(alert.Kind.ToString()), composition.Place(alert.Span.Start), composition);

    public static void Set(ContainerBlock content, AlertKind kind, int source, Composition composition)
    {
        Open(kind, source, composition);
        Loose.SetAll(content, composition);
        composition.Galley.Outdent();
    }

    /// <summary>Opens the bar and sets the label.</summary>
    public static void Open(AlertKind kind, int source, Composition composition)
    {
        Style style = composition.Style(kind.Role);
        composition.Galley.Indent(new Run(composition.Glyphs.AlertBar + " ", style));
        var label = new TextPiece(SafeText.Clean(kind.Label), style, Source: source);
        Paragraphs.Add(Paragraphs.Break([label], composition), composition);
    }
}
