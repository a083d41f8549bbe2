using Blog.Terminal.Input;
using Blog.Tests.Support;

namespace Blog.Tests.Input;

/// <summary>What real terminals send, and what it means.</summary>
public class RealTerminalsTests
{
    [Theory]
    [InlineData("jG+é日😀", "j, G, +, é, 日, 😀")]
    [InlineData(" \t\r\n", "Space, Tab, Enter, Enter")]
    [InlineData("\u007f\b", "Backspace, Backspace")]
    [InlineData("\u0001\u0003\u0004\u001a", "Ctrl+A, Ctrl+C, Ctrl+D, Ctrl+Z")]
    [InlineData("\0\u001c\u001d\u001e\u001f", @"Ctrl+Space, Ctrl+\, Ctrl+], Ctrl+^, Ctrl+_")]
    [InlineData("\e", "Esc")]
    [InlineData("\e\e", "Esc, Esc")]
    [InlineData("\e\e\e", "Esc, Esc, Esc")]
    public void Characters_and_control_bytes(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Theory]
    [InlineData("\ex\eG\e/\e ", "Alt+x, Alt+G, Alt+/, Alt+Space")]
    [InlineData("\eé\e😀x", "Alt+é, Alt+😀, x")]
    [InlineData("\e\r\e\t\e\u007f\e\0", "Alt+Enter, Alt+Tab, Alt+Backspace, Ctrl+Alt+Space")]
    [InlineData("\e\u0004\e\u001a\e\u0018", "Ctrl+Alt+D, Ctrl+Alt+Z, Ctrl+Alt+X")]
    [InlineData("\e[", "Alt+[")]
    [InlineData("\eO", "Alt+O")]
    [InlineData("\e]", "Alt+]")]
    [InlineData("\eP", "Alt+P")]
    [InlineData("\eX", "Alt+X")]
    [InlineData("\e\ex", "Esc, Alt+x")]
    public void Alt_as_ESC_before_a_key(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Theory]
    [InlineData("\e[A\e[B\e[C\e[D\e[H\e[F", "Up, Down, Right, Left, Home, End")]
    [InlineData("\eOA\eOB\eOC\eOD\eOH\eOF", "Up, Down, Right, Left, Home, End")]
    [InlineData("\eOP\eOQ\eOR\eOS", "F1, F2, F3, F4")]
    [InlineData("\e[11~\e[12~\e[13~\e[14~\e[15~", "F1, F2, F3, F4, F5")]
    [InlineData("\e[17~\e[18~\e[19~\e[20~\e[21~\e[23~\e[24~", "F6, F7, F8, F9, F10, F11, F12")]
    [InlineData("\e[25~\e[26~\e[28~\e[29~\e[31~\e[34~", "F13, F14, F15, F16, F17, F20")]
    [InlineData("\e[1~\e[2~\e[3~\e[4~\e[5~\e[6~\e[7~\e[8~", "Home, Ins, Del, End, PgUp, PgDn, Home, End")]
    [InlineData("\e[Z", "Shift+Tab")]
    [InlineData("\e[1;2A\e[1;3A\e[1;5A\e[1;6A\e[1;8A", "Shift+Up, Alt+Up, Ctrl+Up, Ctrl+Shift+Up, Ctrl+Alt+Shift+Up")]
    [InlineData("\e[1;2P\e[1;5Q\e[1;2R\e[1;3S", "Shift+F1, Ctrl+F2, Shift+F3, Alt+F4")]
    [InlineData("\e[5;5~\e[3;2~\e[15;6~", "Ctrl+PgUp, Shift+Del, Ctrl+Shift+F5")]
    [InlineData("\eO5P\eO1;5P", "Ctrl+F1, Ctrl+F1")]
    [InlineData("\e[27;5;9~\e[27;6;68~\e[27;5;13~", "Ctrl+Tab, Ctrl+Shift+D, Ctrl+Enter")]
    [InlineData("\e[27;2;33~\e[27;3;120~\e[27;4;88~\e[27;2;32~", "!, Alt+x, Alt+X, Shift+Space")]
    [InlineData("\eOM\eOj\eOk\eOm\eOn\eOo\eOp\eOy", "Enter, *, +, -, ., /, 0, 9")]
    public void Xterm(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Theory]
    [InlineData("\e[a\e[b\e[c\e[d", "Shift+Up, Shift+Down, Shift+Right, Shift+Left")]
    [InlineData("\eOa\eOb\eOc\eOd", "Ctrl+Up, Ctrl+Down, Ctrl+Right, Ctrl+Left")]
    [InlineData("\e[5^\e[6$\e[5@x", "Ctrl+PgUp, Shift+PgDn, Ctrl+Shift+PgUp, x")]
    [InlineData("\e\e[A\e\e[5~\e\eOA", "Alt+Up, Alt+PgUp, Alt+Up")]
    [InlineData("\e\e\e[A", "Esc, Alt+Up")]
    public void Rxvt_and_PuTTY(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Fact]
    public void The_Linux_console() => Assert.Equal("F1, F2, F5, F6, x", Decoding.Of("\e[[A\e[[B\e[[E\e[17~x"));

    [Theory]
    [InlineData("\e[27u\e[13u\e[9u\e[127u\e[32;2u", "Esc, Enter, Tab, Backspace, Shift+Space")]
    [InlineData("\e[106u\e[97;5u\e[97;6u\e[97;3u", "j, Ctrl+A, Ctrl+Shift+A, Alt+a")]
    [InlineData("\e[103;2u\e[103:71;2u\e[103:71;4u", "G, G, Alt+G")]
    [InlineData("\e[49:33;2u\e[246;2u", "!, Ö")]
    [InlineData("\e[1089::99;5u\e[1089u", "Ctrl+C, с")]
    [InlineData("\e[105;5u\e[109;5u\e[91;5u", "Ctrl+I, Ctrl+M, Ctrl+[")]
    [InlineData("\e[106;1:1u\e[106;1:2u\e[106;1:3u", "j, j")]
    [InlineData("\e[1;1:1A\e[1;5:2A\e[1;1:3A\e[5;1:3~", "Up, Ctrl+Up")]
    [InlineData("\e[57399u\e[57408u\e[57409u\e[57413u\e[57414u\e[57415u\e[57416u", "0, 9, ., +, Enter, =, ,")]
    [InlineData("\e[57417u\e[57420u\e[57421u\e[57422;5u\e[57426u", "Left, Down, PgUp, Ctrl+PgDn, Del")]
    [InlineData("\e[57376u\e[57387u", "F13, F24")]
    [InlineData("\e[57441u\e[57442;5u\e[57358u\e[57428u", "")]
    [InlineData("\e[97;69u\e[97;129u", "Ctrl+A, a")]
    [InlineData("\e[97;33u\e[97;9u\e[97;17u", "Alt+a, Super+a")]
    [InlineData("\e[97;;97u\e[97;1;97u", "a, a")]
    [InlineData("\e[P\e[Q\e[13~\e[S", "F1, F2, F3, F4")]
    public void Kittys_keyboard_protocol(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Theory]
    [InlineData("\e[<0;1;1M\e[<0;1;1m", "press left 0,0, release left 0,0")]
    [InlineData("\e[<1;80;24M\e[<2;300;100M", "press middle 79,23, press right 299,99")]
    [InlineData("\e[<64;5;6M\e[<65;5;6M\e[<66;5;6M\e[<67;5;6M", "press wheelup 4,5, press wheeldown 4,5, press wheelleft 4,5, press wheelright 4,5")]
    [InlineData("\e[<35;2;3M\e[<32;2;3M", "move none 1,2, move left 1,2")]
    [InlineData("\e[<4;1;1M\e[<8;1;1M\e[<16;1;1M\e[<80;1;1M", "press left 0,0 shift, press left 0,0 alt, press left 0,0 control, press wheelup 0,0 control")]
    [InlineData("\e[<0;0;5M\e[<0;5;0M\e[<0;99999;1M\e[<128;1;1M\e[<0;1M\e[<;;M\e[<64;1;1m\e[<0;1;1;1M", "")]
    [InlineData("\e[32;5;6M", "")]
    [InlineData("\e[M !!j", "j")]
    public void The_mouse(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Fact]
    public void Old_mouse_reports_beyond_column_95_are_no_text() =>
        Assert.Equal("j", Decoding.Of([0x1b, (byte)'[', (byte)'M', 0x20, 0xe9, 0xa1, (byte)'j']));

    [Theory]
    [InlineData("\e[I\e[O", "focus, no focus")]
    [InlineData("\e[?62;4;22c\e[?1;2c\e[?6c", "attributes 62;4;22, attributes 1;2, attributes 6")]
    [InlineData("\e[?2026;2$y\e[?69;0$y", "mode 2026 2, mode 69 0")]
    [InlineData("\e[?0u\e[?5u", "protocol 0, protocol 5")]
    [InlineData("\eP>|XTerm(379)\e\\\eP>|kitty(0.35.2)\e\\", "name XTerm(379), name kitty(0.35.2)")]
    [InlineData("\e]11;rgb:1a1a/1b1b/2c2c\e\\\e]10;rgb:ff/80/00\a", "background #1a1b2c, foreground #ff8000")]
    [InlineData("\e]12;rgba:ffff/0000/8080/8000\e\\\e]11;#1a1b2c\a", "cursor #ff0080, background #1a1b2c")]
    [InlineData("\e]11;rgb:f/f/f\a\e]11;#fff\a\e]11;#ffff00000000\a", "background #ffffff, background #ffffff, background #ff0000")]
    [InlineData("\e]11;rgb:1/2\a\e]11;rgb:1/2/x\a\e]11;rgb:1/2/3/4\a\e]11;rgb:12345/0/0\a\e]11;red\a\e]11\a\e]13;rgb:1/1/1\a", "")]
    [InlineData("\e[24;80R\e[1;1R\e[1;40R", "cursor 79,23, cursor 0,0, cursor 39,0")]
    [InlineData("\e[>41;379;0c\eP!|00000000\e\\", "")]
    [InlineData("\e[48;24;80;480;800t\e[8;24;80t", "")]
    [InlineData("\eP1+r524742=38\e\\\eP0+r\e\\\eP1$r0m\e\\\e_Gi=1;OK\e\\\e]4;1;rgb:1/1/1\e\\\e]52;c;cQ==\a", "")]
    [InlineData("\e[?997;1n\e[0n\e[?64;1R\e[4;2$y", "status")]
    public void Focus_and_replies(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Fact]
    public void A_position_that_was_asked_for_is_no_F3()
    {
        InputDecoder decoder = new();
        decoder.ExpectCursorPosition();
        Assert.Equal("cursor 4,0, Ctrl+F3", Decoding.Told(decoder.Feed("\e[1;5R\e[1;5R"u8)));
    }

    [Theory]
    [InlineData("\e[5h\e[99~\e[1;99999A\e[200;1A\e[!A\e[;;;;z\e[1?2A\e[?A\e[>A\e[=A")]
    [InlineData("\e[9\rA\e[9\u0003~\e]0;\u0003q\a\eP\rq\e\\\e^q\e\\\eXq\e\\\e_q\e\\")]
    [InlineData("\e[1;5\u0018\e]11;\u001a\u009b\u0085")]
    [InlineData("\e[55296u\e[1114112u\e[155u\e[7u\e[9999999999u\e[0u\e[;5u")]
    public void Unknown_and_broken_sequences_are_nothing(string bytes) => Assert.Equal("", Decoding.Of(bytes));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_nothing() =>
        Assert.Equal("a, b, Up", Decoding.Of([(byte)'a', 0xff, 0xc0, 0x80, 0xe9, (byte)'b', 0xf0, 0x9f, 0x1b, (byte)'[', (byte)'A', 0xe2, 0x82]));

    [Theory]
    [InlineData("j")]
    [InlineData("é")]
    [InlineData("Enter")]
    [InlineData("Space")]
    [InlineData("Esc")]
    [InlineData("Ctrl+T")]
    [InlineData("Ctrl+Space")]
    [InlineData("PgDn")]
    [InlineData("Shift+Tab")]
    [InlineData("Shift+Left")]
    [InlineData("Ctrl+Alt+Shift+PgUp")]
    [InlineData("F1")]
    [InlineData("Shift+F3")]
    [InlineData("F12")]
    [InlineData("F20")]
    [InlineData("Alt+x")]
    [InlineData("Alt+Enter")]
    [InlineData("Ctrl+Alt+D")]
    [InlineData("Backspace")]
    [InlineData("'")]
    [InlineData("+")]
    public void The_keys_of_the_tests_arrive_as_what_they_are(string name) => Assert.Equal(name, Decoding.Of(KeyBytes.Of(name)));
}
