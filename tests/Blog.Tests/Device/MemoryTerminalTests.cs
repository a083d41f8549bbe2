using System.Text;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;

namespace Blog.Tests.Device;

/// <summary>The judge of all other tests: what it must show, and what it must refuse.</summary>
public sealed class MemoryTerminalTests
{
    private const string Enter = "\e[?1049h\e[2J\e[H";

    [Fact]
    public void Text_styles_and_links_are_shown()
    {
        MemoryTerminal terminal = On(12, 2, Enter + "a\e[1;31mb日\e[22;39m\e[2;3H\e]8;;https://example.org/\e\\on\e]8;;\e\\\e[m");
        Assert.Equal(["ab日", "  on"], terminal.Rows);
        Assert.Equal(new Style(Color.Ansi(AnsiColor.Red), default, TextAttributes.Bold), terminal.Cells[new Position(1, 0)].Style);
        Assert.Equal("https://example.org/", terminal.Cells[new Position(2, 1)].Link);
        Assert.Equal(new Position(4, 1), terminal.Cursor);
        Assert.Contains("│  on        │ 2-3 https://example.org/", terminal.Picture, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_scroll_between_the_margins_only()
    {
        MemoryTerminal terminal = On(4, 4, Enter + "aaaa\r\nbbbb\r\ncccc\r\ndddd\e[2;3r\e[S\e[r");
        Assert.Equal(["aaaa", "cccc", "", "dddd"], terminal.Rows);
        terminal.Write("\e[?69h\e[2;3s\e[T\e[s\e[?69l"u8, default);
        Assert.Equal(["a  a", "caac", " cc", "d  d"], terminal.Rows);
    }

    [Theory]
    [InlineData("\e[5;1H", "outside")]
    [InlineData("\e[0C", "a 0")]
    [InlineData("\t", "control")]
    [InlineData("\a", "control")]
    [InlineData("\e[1", "not complete")]
    [InlineData("\e[6n\e[?9999h", "not known")]
    [InlineData("\ec", "not known")]
    [InlineData("\u009B2J", "malformed")]
    [InlineData("\e[31mred", "left open")]
    [InlineData("\e[;3r", "margins were left")]
    [InlineData("\e[3;3r\e[r", "margins from")]
    [InlineData("\e[?2026h", "synchronized")]
    [InlineData("abcdef", "not placed after the last column")]
    [InlineData("abcde\e[Bf", "not placed after the last column")]
    [InlineData("\e[?7labcde\bf", "not placed after the last column")]
    [InlineData("\e[1;4H日", "does not fit")]
    [InlineData("日\e[1;2Hx", "half a wide cluster")]
    [InlineData("日\e[1;2H\e[K", "half a wide cluster")]
    [InlineData("日\e[?69h\e[2;4s\e[S\e[s", "cut through")]
    [InlineData("❤\uFE0Fx", "not placed")]
    [InlineData("\u0301", "stands on nothing")]
    [InlineData("e\e[1m\u0301\e[m", "would join")]
    [InlineData("\e]8;;javascript:x\e\\", "not known")]
    [InlineData("\e]2;a\a", "not expected")]
    [InlineData("\e[4m\e[K\e[m", "erasing in a style")]
    [InlineData("\e[4;1H\n", "control")]
    [InlineData("\e[3mx\e[99m", "SGR 99")]
    public void What_no_program_should_send_is_refused(string bytes, string why)
    {
        MemoryTerminal terminal = On(4, 4, Enter);
        MemoryTerminalException refusal = Assert.Throws<MemoryTerminalException>(() => terminal.Write(Encoding.UTF8.GetBytes(bytes), default));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_terminal_has_not_is_refused()
    {
        TerminalTraits plain = new() { Hyperlinks = false, WindowTitle = false };
        foreach (string bytes in new[] { "\e[?2026h\e[?2026l", "\e[?69h", "\e[>1u", "\e]8;;\e\\", "\e]2;a\e\\", "a\e[2b", "\e[38;2;1;2;3m\e[m" })
        {
            MemoryTerminal terminal = new(new Size(9, 2), new MemoryTerminalOptions { Traits = plain });
            Assert.Throws<MemoryTerminalException>(() => terminal.Write(Encoding.UTF8.GetBytes(bytes), default));
        }
    }

    [Fact]
    public void It_answers_what_it_is_asked_and_what_it_has_not_stays_unanswered()
    {
        TerminalTraits traits = MemoryTerminalOptions.Everything with { LeftRightMargins = false, KittyKeyboard = false, Background = Color.Rgb(0x1A1B2C) };
        MemoryTerminal terminal = new(new Size(9, 2), new MemoryTerminalOptions { Traits = traits });
        terminal.Write(TerminalQueries.All, default);
        terminal.Write(TerminalQueries.Modes, default);
        string answers = "";
        while (terminal.Read(TimeSpan.Zero) is BytesArrived arrived) answers += Encoding.UTF8.GetString(arrived.Bytes.Span);
        Assert.Equal("\e]11;rgb:1a1a/1b1b/2c2c\e\\\eP>|Memory(1)\e\\\e[?62;4;22c\e[?2026;2$y\e[?69;0$y\e[0n", answers);
    }

    [Fact]
    public void Leaving_sends_what_undoes_the_last_write()
    {
        MemoryTerminal terminal = new(new Size(9, 2));
        Assert.True(terminal.IsAsFound);
        terminal.Write("\e[?1049h\e[?1000;1006h\e[?25l"u8, "\e[?1000;1006l\e[?25h\e[?1049l"u8.ToArray());
        Assert.Equal("the cursor is hidden", terminal.Difference);
        Assert.Null(terminal.Cursor);
        Assert.Equal(MouseReporting.Buttons, terminal.Modes.Mouse);
        terminal.Suspend();
        Assert.Null(terminal.Difference);
        Assert.IsType<Resumed>(terminal.Read(TimeSpan.Zero));
        terminal.Write("\e[?2004h"u8, "\e[?2004l"u8.ToArray());
        terminal.Dispose();
        Assert.True(terminal.IsAsFound);
        Assert.Null(terminal.Read(Timeout.InfiniteTimeSpan));
    }

    [Fact]
    public void A_resize_is_told_and_leaves_nothing_to_rely_on()
    {
        MemoryTerminal terminal = On(4, 1, Enter + "abcd");
        terminal.Resize(new Size(6, 2));
        Assert.Equal(new Resized(new Size(6, 2)), terminal.Read(TimeSpan.Zero));
        Assert.Equal("▒▒▒▒▒▒\n▒▒▒▒▒▒", terminal.Text);
        Assert.Null(terminal.Read(TimeSpan.FromMilliseconds(1)));
    }

    private static MemoryTerminal On(int width, int height, string bytes)
    {
        MemoryTerminal terminal = new(new Size(width, height));
        terminal.Write(Encoding.UTF8.GetBytes(bytes), default);
        return terminal;
    }
}
