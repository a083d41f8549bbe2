using System.Text;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Tests.Themes;

public sealed class ThemeTests
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    /// <summary>WCAG 2.2, 1.4.3, level AA: 4.5 to 1, for every role on its own ground and for every pair of roles that may lie over each other.</summary>
    [Theory]
    [InlineData("paper")]
    [InlineData("ink")]
    public void Every_role_can_be_read_on_its_ground(string name)
    {
        Theme theme = ThemeList.Named(name)!;
        foreach (Role below in Roles)
        {
            foreach (Role above in Roles)
            {
                Style style = theme[above].Over(theme[below]);
                double contrast = Contrast(style.Foreground, style.Background);
                Assert.True(contrast >= 4.5, $"{name}: {above} over {below} has a contrast of {contrast:F2}");
            }
        }
    }

    [Fact]
    public void The_default_theme_names_no_colour_of_its_own()
    {
        foreach (Role role in Roles)
        {
            Style style = TerminalTheme.Instance[role];
            Assert.True(style.Foreground.Kind is ColorKind.Default or ColorKind.Ansi, role.ToString());
            Assert.True(style.Background.Kind is ColorKind.Default or ColorKind.Ansi, role.ToString());
        }
    }

    /// <summary>White, black and their bright forms cannot be read on one of a light and a dark ground; as a ground with a text of ours they can.</summary>
    [Fact]
    public void The_default_theme_can_be_read_on_light_and_dark()
    {
        foreach (Role role in Roles)
        {
            Style style = TerminalTheme.Instance[role];
            if (style.Background != Color.Default || style.Foreground == Color.Default) continue;
            Assert.False((AnsiColor)style.Foreground.Index is AnsiColor.White or AnsiColor.Black or AnsiColor.BrightWhite or AnsiColor.BrightBlack, role.ToString());
        }
    }

    [Fact]
    public void Without_colour_there_is_none_and_code_keeps_its_marks()
    {
        Assert.All(Roles, role => Assert.Equal((Color.Default, Color.Default), (MonoTheme.Instance[role].Foreground, MonoTheme.Instance[role].Background)));
        Assert.True(MonoTheme.Instance.KeepsMarks);
    }

    [Fact]
    public void The_five_alerts_differ_only_where_their_labels_do_not_have_to()
    {
        Role[] alerts = [Role.AlertNote, Role.AlertTip, Role.AlertImportant, Role.AlertWarning, Role.AlertCaution];
        foreach (string name in (string[])["terminal", "paper", "ink"])
            Assert.Equal(alerts.Length, alerts.Select(role => ThemeList.Named(name)![role]).Distinct().Count());
    }

    [Fact]
    public void In_ASCII_we_draw_nothing_else()
    {
        Glyphs glyphs = Glyphs.Ascii;
        foreach (System.Reflection.PropertyInfo property in typeof(Glyphs).GetProperties())
        {
            IEnumerable<string> signs = property.GetValue(glyphs) switch { string sign => [sign], IEnumerable<string> many => many, _ => [] };
            Assert.All(signs, sign => Assert.True(Ascii.IsValid(sign), $"{property.Name}: {sign}"));
        }
    }

    [Fact]
    public void Signs_that_are_repeated_into_rules_are_one_cell_wide()
    {
        foreach (Glyphs glyphs in (Glyphs[])[Glyphs.Unicode, Glyphs.Ascii])
        {
            Assert.All((string[])[glyphs.Horizontal, glyphs.DoubleLine, glyphs.Vertical, glyphs.Cross, glyphs.QuoteBar, glyphs.AlertBar, glyphs.Cut, glyphs.Wrap],
                sign => Assert.Equal(1, CellWidth.Measure(sign)));
        }
    }

    [Fact]
    public void A_locale_that_is_not_UTF_8_gets_ASCII()
    {
        Assert.Equal("ascii", ThemeList.ForLocale(name => name == "LANG" ? "C" : null).Name);
        Assert.Equal("terminal", ThemeList.ForLocale(name => name == "LANG" ? "de_DE.UTF-8" : null).Name);
        Assert.Equal("ascii", ThemeList.ForLocale(name => name == "LC_ALL" ? "POSIX" : "en_US.utf8").Name);
        Assert.Equal("terminal", ThemeList.ForLocale(_ => null).Name);
    }

    /// <summary>WCAG 2.2, "contrast ratio".</summary>
    private static double Contrast(Color first, Color second)
    {
        double a = Luminance(first), b = Luminance(second);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>WCAG 2.2, "relative luminance".</summary>
    private static double Luminance(Color color) => 0.2126 * Linear(color.R) + 0.7152 * Linear(color.G) + 0.0722 * Linear(color.B);

    private static double Linear(byte channel) => channel / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
