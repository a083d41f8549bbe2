using static Blog.Terminal.Text.Color;

namespace Blog.Themes;

/// <summary>Soft light on a ground of dark ink.</summary>
internal static class InkTheme
{
    internal static Theme Instance { get; } = new PaletteTheme("ink", new Palette
    {
        Ground = Rgb(0x16181D),
        Text = Rgb(0xD8D5CC),
        Muted = Rgb(0x969183),
        Heading = Rgb(0xF4F0E4),
        Accent = Rgb(0xE5A15C),
        Code = Rgb(0xD9A3CB),
        Red = Rgb(0xF08A80),
        Green = Rgb(0xA3C77A),
        Blue = Rgb(0x86B5EC),
        Yellow = Rgb(0xE3C26A),
        Purple = Rgb(0xC3A2EE),
        Teal = Rgb(0x74C5C4),
        MatchGround = Rgb(0x5A4A16),
    });
}
