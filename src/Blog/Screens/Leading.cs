namespace Blog.Screens;

/// <summary>Where the focused link leads, as the footer says it.</summary>
/// <param name="Address">What the terminal opens when the text is clicked (OSC 8), or null.</param>
public sealed record Leading(string Text, string? Address);
