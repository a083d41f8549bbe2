using System.Collections.Immutable;
using Blog.Terminal.Drawing;

namespace Blog.App;

/// <summary>
/// A layer of the program, immutable. Screens stand in a stack: keys go to the top one, everything else is told to all.
/// A dialog, a line of text to type, a palette is a screen on top.
/// </summary>
public abstract record Screen
{
    /// <summary>The keys that work now, with their help.</summary>
    public abstract KeyMap Keys { get; }

    /// <summary>True while a line of text is typed: a digit is then no count, and only keys that are no characters are bound.</summary>
    public virtual bool TakesText => false;

    /// <summary>True when nothing of the screens below is to be seen.</summary>
    public virtual bool CoversAll => true;

    /// <summary>What the screen makes of a message, or null when it does not concern it.</summary>
    public abstract Turn? Update(Message message, Surroundings surroundings);

    public abstract View Draw(CellBuffer cells, Surroundings surroundings);
}

/// <summary>What a screen says of its picture besides the cells.</summary>
/// <param name="Cursor">Where the terminal's cursor stands, or null for none.</param>
/// <param name="Scrolling">The panes whose content moves up and down.</param>
/// <param name="Title">The window's title.</param>
public sealed record View(Position? Cursor, ImmutableArray<Rect> Scrolling, string? Title)
{
    public static View Still { get; } = new(null, [], null);
}
