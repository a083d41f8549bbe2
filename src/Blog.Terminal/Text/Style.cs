namespace Blog.Terminal.Text;

/// <summary>What a terminal can do to text besides colouring it.</summary>
[Flags]
public enum TextAttributes : byte
{
    None = 0,
    Bold = 1,
    Dim = 2,
    Italic = 4,
    Underline = 8,
    Reverse = 16,
    Strikethrough = 32,
}

/// <summary>Foreground, background and attributes of a run. <c>default</c> is plain text on the terminal's own ground.</summary>
public readonly record struct Style(
    Color Foreground = default, Color Background = default, TextAttributes Attributes = TextAttributes.None)
{
    public static Style Plain => default;

    /// <summary>This style laid over <paramref name="below"/>: a default colour lets the one below through, attributes add up.</summary>
    public Style Over(Style below) => new(
        Foreground == Color.Default ? below.Foreground : Foreground,
        Background == Color.Default ? below.Background : Background,
        Attributes | below.Attributes);

    public Style With(TextAttributes attributes) => this with { Attributes = Attributes | attributes };
}
