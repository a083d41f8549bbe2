using static Blog.Terminal.Text.Color;

namespace Blog.Themes;

/// <summary>Dark ink on warm paper.</summary>
internal static class PaperTheme
{
    internal static Theme Instance { get; } = new PaletteTheme("paper", new Palette
    {
        Ground = Rgb(0xFAF6EC),
        Text = Rgb(0x2E2A25),
        Muted = Rgb(0x6B6255),
        Heading = Rgb(0x14110D),
        Accent = Rgb(0x8A3B12),
        Code = Rgb(0x7A3E68),
        Red = Rgb(0xA8231C),
        Green = Rgb(0x3B6A1E),
        Blue = Rgb(0x1F5596),
        Yellow = Rgb(0x7A5600),
        Purple = Rgb(0x6C3F9E),
        Teal = Rgb(0x14686B),
        MatchGround = Rgb(0xF2D77C),
    });
}
