using Blog.App;
using Blog.Posts;

namespace Blog.Screens;

/// <summary>What the palette asks for with a word.</summary>
public abstract record PaletteAction : Message;

public sealed record OpenPalette : PaletteAction;

/// <param name="Path">The essay's file.</param>
/// <param name="Fragment">A heading or another place in it, or null for where its reader stopped.</param>
public sealed record OpenPost(string Path, string? Fragment = null) : PaletteAction;

/// <summary>Only essays with this tag.</summary>
public sealed record FilterByTag(Tag Tag) : PaletteAction;

/// <param name="Cells">The width of the text column.</param>
public sealed record SetMeasure(int Cells) : PaletteAction;
