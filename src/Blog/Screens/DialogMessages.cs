using Blog.App;

namespace Blog.Screens;

/// <summary>What a key asks of a dialog.</summary>
public abstract record DialogAction : Message;

public sealed record DialogMove(int Steps) : DialogAction;

public sealed record DialogPage(int Pages) : DialogAction;

public sealed record DialogStart : DialogAction;

public sealed record DialogEnd : DialogAction;

public sealed record DialogToggle : DialogAction;

public sealed record DialogAccept : DialogAction;

public sealed record DialogClear : DialogAction;

public sealed record DialogClose : DialogAction;

public sealed record NarrowHelp : DialogAction;
