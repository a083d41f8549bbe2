namespace Blog.Terminal.Text;

/// <summary>How a <see cref="Color"/> is told to the terminal.</summary>
public enum ColorKind : byte
{
    /// <summary>The terminal's own foreground or background (SGR 39, 49).</summary>
    Default,

    /// <summary>One of the sixteen colours that the reader chose for their terminal (SGR 30-37, 90-97).</summary>
    Ansi,

    /// <summary>One of the 256 of xterm's palette (SGR 38;5).</summary>
    Indexed,

    /// <summary>Red, green and blue, a byte each (SGR 38;2).</summary>
    Rgb,
}

/// <summary>The sixteen colours by their usual names.</summary>
public enum AnsiColor : byte
{
    Black, Red, Green, Yellow, Blue, Magenta, Cyan, White,
    BrightBlack, BrightRed, BrightGreen, BrightYellow, BrightBlue, BrightMagenta, BrightCyan, BrightWhite,
}

/// <summary>A colour as a theme asks for it. What the terminal cannot show is reduced when the frame is written.</summary>
public readonly record struct Color
{
    private readonly uint _packed;

    private Color(ColorKind kind, uint value) => _packed = ((uint)kind << 24) | value;

    public static Color Default => default;

    public ColorKind Kind => (ColorKind)(_packed >> 24);

    /// <summary>The palette index, 0 to 15 for <see cref="ColorKind.Ansi"/>, 0 to 255 for <see cref="ColorKind.Indexed"/>.</summary>
    public byte Index => (byte)_packed;

    public byte R => (byte)(_packed >> 16);

    public byte G => (byte)(_packed >> 8);

    public byte B => (byte)_packed;

    public static Color Ansi(AnsiColor color) => new(ColorKind.Ansi, (byte)color);

    public static Color Indexed(byte index) => new(ColorKind.Indexed, index);

    public static Color Rgb(byte r, byte g, byte b) => new(ColorKind.Rgb, ((uint)r << 16) | ((uint)g << 8) | b);

    /// <summary>A colour written as <c>0xRRGGBB</c>.</summary>
    public static Color Rgb(int hex) => new(ColorKind.Rgb, (uint)hex & 0xFFFFFF);

    public override string ToString() => Kind switch
    {
        ColorKind.Default => "default",
        ColorKind.Ansi => ((AnsiColor)Index).ToString(),
        ColorKind.Indexed => $"indexed {Index}",
        _ => $"#{R:x2}{G:x2}{B:x2}",
    };
}
