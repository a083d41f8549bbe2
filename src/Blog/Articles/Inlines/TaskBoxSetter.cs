using Blog.Articles.Setting;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Blog.Articles.Inlines;

/// <summary>The box of a task, where the list has not drawn it as the item's marker already.</summary>
internal static class TaskBoxSetter
{
    public static void Set(TaskList task, TextFlow flow)
    {
        if (task.Parent?.ParentBlock?.Parent is ListItemBlock item && Of(item) == task) return;
        flow.Text(task.Checked ? flow.Composition.Glyphs.TaskDone : flow.Composition.Glyphs.TaskOpen, task.Span.Start);
    }

    /// <summary>The box that begins an item, or null.</summary>
    public static TaskList? Of(ListItemBlock item) =>
        item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList task } ? task : null;
}
