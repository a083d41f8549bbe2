using System.Collections.Immutable;

namespace Blog.Screens;

/// <summary>A row of the sort menu.</summary>
/// <param name="Chosen">The arrangement after choosing it; null for a heading.</param>
/// <param name="IsOn">It holds now.</param>
internal sealed record SortRow(string Text, ShelfArrangement? Chosen, bool IsOn)
{
    private static readonly (ShelfSort Sort, string Text)[] Sorts =
    [
        (ShelfSort.Date, "by date"), (ShelfSort.Title, "by title"), (ShelfSort.ReadingTime, "by reading time"), (ShelfSort.Unread, "unread first"),
        (ShelfSort.Relevance, "best match first"),
    ];

    private static readonly (Grouping Grouping, string Text)[] Groups =
        [(Grouping.None, "no groups"), (Grouping.Category, "by category"), (Grouping.Year, "by year")];

    private static readonly (CardView View, string Text)[] Views =
        [(CardView.Full, "full cards"), (CardView.Brief, "short cards"), (CardView.Row, "one row each")];

    internal static ImmutableArray<SortRow> All(ShelfArrangement now, bool hasText) =>
    [
        new("Order", null, false),
        .. Sorts.Where(sort => hasText || sort.Sort != ShelfSort.Relevance)
            .Select(sort => new SortRow(sort.Text, now with { Sort = sort.Sort }, now.Sort == sort.Sort)),
        new("the other way round", now with { Reversed = !now.Reversed }, now.Reversed),
        new("Groups", null, false),
        .. Groups.Select(group => new SortRow(group.Text, now with { Grouping = group.Grouping }, now.Grouping == group.Grouping)),
        new("View", null, false),
        .. Views.Select(view => new SortRow(view.Text, now with { View = view.View }, now.View == view.View)),
    ];
}
