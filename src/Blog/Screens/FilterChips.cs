using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>
/// The right end of the header: what the filter asks for, part by part, how many essays it leaves, and their order.
/// <code>
///   #production -#career 2026 · 3 of 9 essays · by title
/// </code>
/// </summary>
internal static class FilterChips
{
    /// <param name="Column">Where it begins in the header.</param>
    /// <param name="Part">The part that a click takes off; null for what is no chip.</param>
    internal readonly record struct Piece(int Column, string Text, Role Role, FilterPart? Part);

    /// <summary>Everything that stands at the right end of a header so wide. Where it is too narrow the chips stay, those that came in last before the others.</summary>
    internal static ImmutableArray<Piece> Lay(BrowseScreen screen, int width, Glyphs glyphs)
    {
        if (screen.Library is not { } library) return [];
        int room = Math.Max(1, width - 2);
        int first = FirstThatFits(screen.Chips, room, glyphs);
        string more = first == 0 ? "" : glyphs.Ellipsis + " ";
        ImmutableArray<FilterPart> shown = screen.Chips[first..];
        string[] texts = [.. shown.Select(part => Ellipsis.Cut(part.ToString(), room - CellWidth.Measure(more), glyphs))];
        int chips = CellWidth.Measure(more + string.Join(' ', texts));
        string tail = Tails(screen, library, glyphs).FirstOrDefault(text => chips + CellWidth.Measure(text) <= room) ?? "";

        List<Piece> pieces = [];
        int column = width - 1 - chips - CellWidth.Measure(tail);
        void Add(string text, Role role, FilterPart? part)
        {
            if (text.Length == 0) return;
            pieces.Add(new Piece(column, text, role, part));
            column += CellWidth.Measure(text);
        }

        Add(more, Role.Count, null);
        for (int i = 0; i < shown.Length; i++)
        {
            if (i > 0) Add(" ", Role.Count, null);
            Add(texts[i], Role.Chip, shown[i]);
        }

        Add(tail, Role.Count, null);
        return [.. pieces];
    }

    /// <returns>The column at which the first piece begins.</returns>
    internal static int Draw(BrowseScreen screen, Pane pane, Theme theme)
    {
        ImmutableArray<Piece> pieces = Lay(screen, pane.Width, theme.Glyphs);
        foreach (Piece piece in pieces) pane.Write(0, piece.Column, piece.Text, theme[piece.Role]);
        return pieces.IsEmpty ? pane.Width : pieces[0].Column;
    }

    /// <summary>The chip at a column of the header.</summary>
    internal static FilterPart? At(BrowseScreen screen, int column, int width, Glyphs glyphs)
    {
        foreach (Piece piece in Lay(screen, width, glyphs))
        {
            if (column >= piece.Column && column < piece.Column + CellWidth.Measure(piece.Text)) return piece.Part;
        }

        return null;
    }

    private static int FirstThatFits(ImmutableArray<FilterPart> parts, int room, Glyphs glyphs)
    {
        int first = 0;
        while (first < parts.Length - 1 && Width(parts[first..]) + (first > 0 ? CellWidth.Measure(glyphs.Ellipsis) + 1 : 0) > room) first++;
        return first;
    }

    private static int Width(ImmutableArray<FilterPart> parts) => CellWidth.Measure(string.Join(' ', parts));

    /// <summary>What may follow the chips, the longest first. The usual order is only named where nothing is filtered.</summary>
    private static IEnumerable<string> Tails(BrowseScreen screen, Library library, Glyphs glyphs)
    {
        string dot = $" {glyphs.Dot} ";
        string essays = library.Posts.Length == 1 ? "1 essay" : $"{library.Posts.Length} essays";
        string order = ShelfOrder.Describe(screen.SortNow, screen.Reversed);
        if (screen.Chips.IsEmpty) return [essays + dot + order, order, essays];

        string left = $"{screen.Shelf.Posts.Length} of ";
        bool isUsual = !screen.Reversed && screen.SortNow == (screen.Filter.Text.IsEmpty ? ShelfSort.Date : ShelfSort.Relevance);
        string ordered = isUsual ? "" : dot + order;
        return [dot + left + essays + ordered, $"{dot}{left}{library.Posts.Length}{ordered}", $"{dot}{left}{library.Posts.Length}"];
    }
}
