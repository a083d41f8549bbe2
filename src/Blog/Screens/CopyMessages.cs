using Blog.App;

namespace Blog.Screens;

/// <summary>What a key asks of the clipboard.</summary>
public abstract record CopyAction : Message;

/// <summary>Opens the menu of what can be copied.</summary>
public sealed record OpenCopy : CopyAction;

/// <summary>Copies the link to the place on top.</summary>
public sealed record CopyLink : CopyAction;

/// <param name="What">What it is, for the notice: <c>the paragraph</c>.</param>
public sealed record CopyChosen(string Text, string What) : CopyAction;
