using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Input;

public class VtParserTests
{
    [Theory]
    [InlineData("aé\r\u007f", "text a|text é|control 0d|control 7f")]
    [InlineData("日😀", "text 日|text 😀")]
    [InlineData("\e[31;1m", "csi 31;1m")]
    [InlineData("\e[m\e[;m\e[0m", "csi m|csi ;m|csi 0m")]
    [InlineData("\e[38:2::1:2:3;4:3m", "csi 38:2::1:2:3;4:3m")]
    [InlineData("\e[?2026h\e[>4;2m\e[<0;1;2M\e[=1u", "csi ?2026h|csi >4;2m|csi <0;1;2M|csi =1u")]
    [InlineData("\e[?2026$p\e[!p\e[2 q", "csi ?2026$p|csi !p|csi 2 q")]
    [InlineData("\e7\e(B\e%5x", "esc 7|esc (B|esc %5|text x")]
    [InlineData("\e]0;a title\a\e]8;;https://x\e\\", "Osc 0;a title bell|Osc 8;;https://x")]
    [InlineData("\eP1$r0m\e\\\e_G\e\\\e^x\e\\\eXy\e\\", "Dcs 1$r0m|Apc G|Pm x|Sos y")]
    [InlineData("\e]0;é\a", "Osc 0;é bell")]
    [InlineData("\e[99999999999999999999m", "csi 9999999m")]
    public void Well_formed_bytes_are_told_apart(string bytes, string expected) => Reads(bytes, expected);

    [Theory]
    [InlineData("\e[1\rA", "fault ControlInside 0d|csi 1A")]
    [InlineData("\e[1\u0018A", "fault Cancelled 18|text A")]
    [InlineData("\e[1\u001aA", "fault Cancelled 1a|text A")]
    [InlineData("\e[1\e[2A", "fault Interrupted 1b|csi 2A")]
    [InlineData("\e\e[2A", "fault Interrupted 1b|csi 2A")]
    [InlineData("\e]0;x\e[2A", "fault Interrupted 1b|csi 2A")]
    [InlineData("\e]0;x\e\e\\", "fault Interrupted 1b|fault Interrupted 1b|esc \\")]
    [InlineData("\e]0;x\ry\a", "fault ControlInside 0d|Osc 0;xy bell")]
    [InlineData("\eP0;x\ay\e\\", "fault ControlInside 07|Dcs 0;xy")]
    [InlineData("\e]0;x\u0018y", "fault Cancelled 18|text y")]
    [InlineData("\e[1?2Ax", "fault MalformedSequence 41|text x")]
    [InlineData("\e[1 2Ax", "fault MalformedSequence 41|text x")]
    [InlineData("\e[1éAx", "fault MalformedSequence 41|text x")]
    [InlineData("\e[   Ax", "fault MalformedSequence 41|text x")]
    [InlineData("\eéx", "fault Interrupted c3|text é|text x")]
    [InlineData("\u009b2A", "fault C1Control 9b|text 2|text A")]
    [InlineData("\e[1;2", "unfinished CsiParameter")]
    [InlineData("\e]0;x\e", "unfinished StringEscape")]
    public void What_is_not_well_formed_is_reported_and_ends_where_it_should(string bytes, string expected) => Reads(bytes, expected);

    [Theory]
    [InlineData(new byte[] { 0x9b, (byte)'A' }, "fault MalformedText 9b|text A")]
    [InlineData(new byte[] { 0xe2, 0x82, (byte)'A' }, "fault MalformedText 41|text A")]
    [InlineData(new byte[] { 0xe2, 0x82, 0x1b, (byte)'c' }, "fault MalformedText 1b|esc c")]
    [InlineData(new byte[] { 0xc0, 0x80 }, "fault MalformedText c0|fault MalformedText 80")]
    [InlineData(new byte[] { 0xed, 0xa0, 0x80 }, "fault MalformedText a0|fault MalformedText a0|fault MalformedText 80")]
    [InlineData(new byte[] { 0xf0, 0x9f, 0x98 }, "unfinished Ground")]
    public void Bytes_that_are_no_UTF8_are_reported_once_for_each_part(byte[] bytes, string expected) => Reads(bytes, expected);

    [Theory]
    [InlineData("\e \e/x", "esc  |esc /|text x")]
    [InlineData("\eOA\eO1;5P", "csi OA|csi O1;5P")]
    [InlineData("\e[[Ax", "csi [A|text x")]
    [InlineData("\e[[[x", "csi [[|text x")]
    public void From_a_terminal_Alt_SS3_and_the_Linux_console_are_understood(string bytes, string expected) =>
        Reads(bytes, expected, VtDirection.FromTerminal);

    [Fact]
    public void A_string_without_end_is_kept_within_bounds_and_flagged()
    {
        byte[] bytes = [.. "\e]0;"u8, .. Enumerable.Repeat((byte)'x', 1_000_000), .. "\ay"u8];
        string transcript = VtTranscript.Of(bytes);
        Assert.EndsWith(" bell truncated\ntext y", transcript, StringComparison.Ordinal);
        Assert.InRange(transcript.Length, VtParser.LongestString, VtParser.LongestString + 100);
    }

    [Fact]
    public void More_parameters_than_are_kept_are_flagged()
    {
        string transcript = VtTranscript.Of(Encoding.ASCII.GetBytes("\e[" + string.Concat(Enumerable.Repeat("1;", 1000)) + "m"));
        Assert.EndsWith("m truncated", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinary_bytes_allocate_nothing()
    {
        byte[] bytes = [.. "\e[38:2::1:2:3;4;5;6mplain é 日 text\r\n\e]8;;https://example.com/\e\\\e[?2026h\e(B"u8];
        Counter counter = new();
        VtParser parser = new(counter);
        parser.Feed(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) parser.Feed(bytes);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(counter.Calls > 1000);
    }

    private static void Reads(string bytes, string expected) => Reads(Encoding.UTF8.GetBytes(bytes), expected);

    private static void Reads(string bytes, string expected, VtDirection direction) => Reads(Encoding.UTF8.GetBytes(bytes), expected, direction);

    private static void Reads(byte[] bytes, string expected, VtDirection direction = VtDirection.ToTerminal)
    {
        expected = expected.Replace('|', '\n');
        Assert.Equal(expected, VtTranscript.Of(bytes, direction));
        Assert.Equal(expected, VtTranscript.Of(bytes, direction, chunk: 1));
    }

    private sealed class Counter : IVtHandler
    {
        internal int Calls { get; private set; }

        public void Text(Rune character) => Calls++;

        public void Control(byte control) => Calls++;

        public void Escape(in EscapeSequence sequence) => Calls++;

        public void Csi(in CsiSequence sequence) => Calls++;

        public void ControlString(in ControlString text) => Calls++;

        public void Fault(VtFault fault, byte at) => Calls++;
    }
}
