using Blog.Terminal.Text;

namespace Blog.Themes;

/// <summary>The default colours, and no character above 127 in our own drawing.</summary>
public sealed class AsciiTheme : Theme
{
    public static AsciiTheme Instance { get; } = new();

    public override string Name => "ascii";

    public override Glyphs Glyphs => Glyphs.Ascii;

    public override Style this[Role role] => TerminalTheme.Instance[role];
}
