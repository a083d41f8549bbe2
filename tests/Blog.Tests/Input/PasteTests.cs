using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Input;

public class PasteTests
{
    [Theory]
    [InlineData("\e[200~qQq\u0003\e[201~", "paste \"qQq\u0003\"")]
    [InlineData("j\e[200~\e[201~k", "j, paste \"\", k")]
    [InlineData("\e[200~a\r\nb\rc\nd\e[201~", "paste \"a\\nb\\nc\\nd\"")]
    [InlineData("\e[200~\e[A\e[200~\e[20\e\e[201~", "paste \"\e[A\e[200~\e[20\e\"")]
    [InlineData("\e[200~日\e]0;x\a\e[201~", "paste \"日\e]0;x\a\"")]
    [InlineData("\e[201~\e[201~", "")]
    [InlineData("\e\e[200~x\e[201~", "Esc, paste \"x\"")]
    public void A_paste_is_text(string bytes, string events) => Assert.Equal(events, Decoding.Of(bytes));

    [Fact]
    public void The_end_mark_may_come_in_parts_with_pauses_between() =>
        Assert.Equal("paste \"q\", j", Decoding.WithPauses("\e[200~q", "\e", "[", "20", "1", "~j"));

    [Fact]
    public void The_start_mark_may_come_in_parts_with_a_pause_between()
    {
        Assert.Equal("Esc, paste \"q\"", Decoding.WithPauses("\e", "[200~q\e[201~"));
        Assert.Equal("Alt+[, paste \"q\"", Decoding.WithPauses("\e[", "200~q\e[201~"));
        Assert.Equal("paste \"q\"", Decoding.WithPauses("\e[20", "0~q\e[201~"));
    }

    [Fact]
    public void A_paste_without_end_waits_for_it_and_asks_for_no_pause()
    {
        InputDecoder decoder = new();
        Assert.Empty(decoder.Feed("\e[200~q\e[20"u8));
        Assert.False(decoder.HasPending);
        for (int i = 0; i < 20; i++) Assert.Empty(decoder.Flush());
        Assert.Equal("paste \"q\e[20q\", q", Decoding.Told(decoder.Feed("q\e[201~q"u8)));
    }

    [Fact]
    public void Of_a_huge_paste_the_beginning_is_kept_and_the_rest_is_no_keys()
    {
        byte[] bytes = [.. "\e[200~"u8, .. Encoding.UTF8.GetBytes(new string('é', 3_000_000)), .. "\e[201~j"u8];
        InputDecoder decoder = new();
        IReadOnlyList<InputEvent> events = decoder.Feed(bytes);
        string text = Assert.IsType<Pasted>(events[0]).Text;
        Assert.InRange(text.Length, (PasteCollector.LongestPaste / 2) - 2, PasteCollector.LongestPaste / 2);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Equal("j", Decoding.Told(events.Skip(1)));
    }
}
