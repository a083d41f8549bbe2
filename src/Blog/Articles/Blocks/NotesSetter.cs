using System.Globalization;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Extensions.Footnotes;

namespace Blog.Articles.Blocks;

/// <summary>The notes, at the end of the article under a short rule, each with the sign of the way back.</summary>
internal static class NotesSetter
{
    /// <param name="group">The notes that the text refers to, or null.</param>
    /// <param name="loose">Those that it does not refer to: they come last, behind a bullet.</param>
    public static void Set(FootnoteGroup? group, IReadOnlyList<Footnote> loose, Composition composition)
    {
        Footnote[] notes = [.. group?.OfType<Footnote>().OrderBy(note => note.Order) ?? Enumerable.Empty<Footnote>(), .. loose];
        if (notes.Length == 0) return;

        Galley galley = composition.Galley;
        galley.Space(2);
        galley.Draw([Rules.Of(composition.Glyphs.Horizontal, Math.Max(4, galley.Width / 4), composition.Style(Role.HeadingRule))]);
        int width = notes.Max(note => Number(note, composition).Length);
        foreach (Footnote note in notes) SetNote(note, width, composition);
    }

    private static void SetNote(Footnote note, int width, Composition composition)
    {
        Galley galley = composition.Galley;
        int row = galley.Count;
        composition.Breaks.Add(row);
        var marker = new Run(Number(note, composition).PadLeft(width) + " ", composition.Style(Role.FootnoteMark));
        galley.Indent(marker, new Run(new string(' ', width + 1)));
        Loose.SetAll(note, composition);
        if (galley.Count == row) galley.Draw([], composition.Place(note.Span.Start));
        galley.Outdent();
        if (note.Order > 0) composition.NotesSet.Add((note, row, galley.Count - row));
    }

    private static string Number(Footnote note, Composition composition) =>
        note.Order > 0 ? note.Order.ToString(CultureInfo.InvariantCulture) + "." : composition.Glyphs.Bullets[0];
}
