using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Input;

/// <summary>Slow lines: pauses in the middle of what belongs together.</summary>
public class LateReplyTests
{
    private static readonly string[] Replies =
    [
        "\e]11;rgb:1a1a/1b1b/2c2c\e\\", "\e]10;rgb:ff/80/00\a", "\e[?62;4;22c", "\e[?2026;2$y", "\e[?69;0$y", "\e[?1u", "\eP>|XTerm(379)\e\\",
        "\e[24;80R", "\e[>41;379;0c", "\eP!|00000000\e\\", "\eP1+r524742=38\e\\", "\eP1$r0m\e\\", "\e[48;24;80;480;800t", "\e[<0;10;10M", "\e[I",
    ];

    [Fact]
    public void A_reply_that_is_cut_off_anywhere_leaves_no_key_but_what_its_ESC_could_be()
    {
        foreach (string reply in Replies)
        {
            for (int cut = 1; cut < reply.Length; cut++)
            {
                string expected = cut switch { 1 => "Esc", 2 => $"Alt+{reply[1]}", _ => "" };
                Assert.Equal(expected, Decoding.WithPauses(reply[..cut]));
            }
        }
    }

    [Fact]
    public void A_reply_with_a_pause_anywhere_is_still_a_reply()
    {
        foreach (string reply in Replies)
        {
            string whole = Decoding.Of(reply + "j");
            for (int cut = 1; cut < reply.Length; cut++)
            {
                string early = cut switch { 1 => "Esc, ", 2 => $"Alt+{reply[1]}, ", _ => "" };
                Assert.Equal(early + whole, Decoding.WithPauses(reply[..cut], reply[cut..] + "j"));
            }
        }
    }

    [Fact]
    public void A_reply_may_trickle_in() =>
        Assert.Equal("background #1a1b2c, j", Decoding.WithPauses("\e]11;", "rgb", ":1a", "1a/1", "b1b/", "2c2c", "\e\\j"));

    [Fact]
    public void Keys_with_a_pause_inside_arrive_after_the_Escape()
    {
        Assert.Equal("Esc, Up", Decoding.WithPauses("\e", "[A"));
        Assert.Equal("Alt+O, F1", Decoding.WithPauses("\eO", "P"));
        Assert.Equal("Ctrl+Up", Decoding.WithPauses("\e[1;", "5A"));
        Assert.Equal("é", Decoding.Told([.. FeedInTwo([0xc3], [0xa9])]));
    }

    [Theory]
    [InlineData("j")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("O")]
    [InlineData("P")]
    [InlineData("[[")]
    [InlineData("]]")]
    [InlineData("[j")]
    [InlineData("]q")]
    [InlineData("Oj")]
    [InlineData("[Q")]
    public void What_is_typed_after_Escape_is_typed(string typed) =>
        Assert.Equal("Esc, " + string.Join(", ", typed.ToCharArray()), Decoding.WithPauses("\e", typed));

    [Fact]
    public void After_a_reply_that_never_ends_the_keyboard_comes_back()
    {
        Assert.Equal("Ctrl+C", Decoding.WithPauses("\e]11;rgb:", "q", "\u0003"));
        Assert.Equal("Enter, j", Decoding.WithPauses("\e[?62;", "\rj"));
        Assert.Equal("Esc, j", Decoding.WithPauses("\e]11;rgb:", "\e", "j"));
        Assert.Equal("Up", Decoding.WithPauses("\e]11;rgb:", "\e[A"));
        Assert.Equal("j, j", Decoding.WithPauses("\e]11;rgb:", "1", "2", "3", "4", "5", "6", "7", "8", "j", "j"));
    }

    [Fact]
    public void An_Escape_before_a_reply_is_an_Escape() =>
        Assert.Equal("Esc, background #000000, Esc, mode 2026 2", Decoding.Of("\e\e]11;rgb:0/0/0\e\\\e\e[?2026;2$y"));

    [Fact]
    public void Nothing_is_pending_without_something_to_decide()
    {
        InputDecoder decoder = new();
        foreach ((string bytes, bool pending) in new[] { ("j", false), ("\e", true), ("[", true), ("A", false), ("\e]11;", true), ("x", true), ("\a", false) })
        {
            decoder.Feed(Encoding.UTF8.GetBytes(bytes));
            Assert.Equal(pending, decoder.HasPending);
        }

        decoder.Feed("\e[?6"u8);
        decoder.Flush();
        Assert.False(decoder.HasPending);
    }

    private static List<InputEvent> FeedInTwo(byte[] first, byte[] second)
    {
        InputDecoder decoder = new();
        return [.. decoder.Feed(first), .. decoder.Flush(), .. decoder.Feed(second)];
    }
}
