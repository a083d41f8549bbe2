using Blog.Terminal.Drawing;

namespace Blog.Screens;

/// <summary>Where the parts of the search stand in a window.</summary>
/// <param name="Notice">What was not understood; empty when there is nothing to say.</param>
/// <param name="Slot">The rows that one entry takes.</param>
internal sealed record SearchLayout(Rect Input, Rect Rule, Rect Notice, Rect List, Rect Footer, int Slot)
{
    /// <summary>The first rows of the list, above what is offered instead of what was not found.</summary>
    internal const int OfferHead = 2;

    internal static SearchLayout For(SearchScreen screen, Size window)
    {
        (int width, int height) = (window.Width, window.Height);
        int rule = height >= 8 ? 1 : 0;
        int notice = screen.Query.Notices.IsEmpty || height < 8 ? 0 : height >= 16 ? 2 : 1;
        int top = 1 + rule + notice;
        bool isOffer = screen.Hits.IsEmpty;
        int head = isOffer && !screen.Query.IsEmpty ? Math.Min(OfferHead, height - 1 - top - 1) : 0;
        Rect list = new(0, top + head, width, Math.Max(1, height - 1 - top - head));
        int slot = isOffer ? 1 : list.Height >= 12 ? 4 : list.Height >= 4 ? 2 : 1;
        return new(new Rect(0, 0, width, 1), new Rect(0, 1, width, rule), new Rect(0, 1 + rule, width, notice), list, new Rect(0, height - 1, width, 1), slot);
    }

    /// <summary>The list, counted in entries: as high as whole entries are in it.</summary>
    internal Rect Slots => List with { Height = Math.Max(1, (List.Height + (Slot == 4 ? 1 : 0)) / Slot) };

    /// <summary>The entry at a place in the window, or null beside the list.</summary>
    /// <param name="top">The first entry in the window.</param>
    internal int? EntryAt(Position at, int top) => List.Contains(at) ? top + ((at.Y - List.Y) / Slot) : null;
}
