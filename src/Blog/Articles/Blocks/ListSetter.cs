using System.Globalization;
using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>A list: bullets by level, numbers aligned at their dots, tasks with their boxes; with blank rows between the items where the author has some.</summary>
internal static class ListSetter
{
    public static void Set(ListBlock list, Composition composition)
    {
        bool wasTight = composition.IsTight;
        composition.IsTight = !list.IsLoose;
        composition.ListDepth++;
        int markerWidth = list.IsOrdered ? list.OfType<ListItemBlock>().Max(item => Number(list, item).Length) : 0;

        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
        {
            if (list.IsLoose && item != list[0]) composition.Galley.Space(1);
            SetItem(item, Marker(list, item, markerWidth, composition), composition);
        }

        composition.ListDepth--;
        composition.IsTight = wasTight;
    }

    private static void SetItem(ListItemBlock item, Run marker, Composition composition)
    {
        int row = composition.Galley.Count;
        composition.Galley.Indent(marker, new Run(new string(' ', CellWidth.Measure(marker.Text))));
        BlockSetter.SetAll(item, composition);
        if (composition.Galley.Count == row) composition.Galley.Draw([], composition.Place(item.Span.Start));
        composition.Galley.Outdent();
    }

    private static Run Marker(ListBlock list, ListItemBlock item, int width, Composition composition)
    {
        if (TaskBoxSetter.Of(item) is { } task) return TaskMarker(task, composition);
        string text = list.IsOrdered
            ? Number(list, item).PadLeft(width)
            : composition.Glyphs.Bullets[(composition.ListDepth - 1) % composition.Glyphs.Bullets.Count];
        return new Run(text + " ", composition.Style(Role.Marker));
    }

    private static Run TaskMarker(TaskList task, Composition composition) => task.Checked
        ? new Run(composition.Glyphs.TaskDone + " ", composition.Style(Role.TaskDone))
        : new Run(composition.Glyphs.TaskOpen + " ", composition.Style(Role.TaskOpen));

    private static string Number(ListBlock list, ListItemBlock item) =>
        item.Order.ToString(CultureInfo.InvariantCulture) + (list.OrderedDelimiter == '\0' ? '.' : list.OrderedDelimiter);
}
