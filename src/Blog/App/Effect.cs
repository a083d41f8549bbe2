namespace Blog.App;

/// <summary>Something to be done in the world. Screens ask for it; <c>Effects/</c> does it, and its result comes back as a message.</summary>
public abstract record Effect;

/// <summary>Ends the session.</summary>
public sealed record Quit(int ExitCode = 0) : Effect;

/// <summary>Hands the terminal back and stops the process until it is continued.</summary>
public sealed record Suspend : Effect;

/// <summary>Sends the whole screen again.</summary>
public sealed record Repaint : Effect;

/// <summary>Hands the terminal to another program for a while, and draws everything again when it is back.</summary>
/// <param name="Work">Runs the program to its end.</param>
public sealed record LendTerminal(Action Work) : Effect;

/// <summary>Asks the terminal something; nobody waits for the answer.</summary>
public sealed record Ask(ReadOnlyMemory<byte> Query) : Effect;

/// <summary>Copies a text to the clipboard of whoever sits at the terminal; a notice says so, and when it was cut.</summary>
/// <param name="What">What it is, for the notice: <c>the paragraph</c>.</param>
public sealed record CopyText(string Text, string What) : Effect
{
    /// <summary>An address to be shown in the notice, to be clicked; or null.</summary>
    public string? Address { get; init; }
}
