namespace Blog.Terminal.Text;

/// <summary>Text of one style. Newlines and controls do not belong here; what makes cells of it passes <c>SafeText</c>.</summary>
/// <param name="Link">The address that the text leads to when clicked (OSC 8), or null.</param>
public readonly record struct Run(string Text, Style Style = default, string? Link = null);
