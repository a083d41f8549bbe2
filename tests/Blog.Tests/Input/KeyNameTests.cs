using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Input;

public class KeyNameTests
{
    [Theory]
    [InlineData("Ctrl+D", "Ctrl+D")]
    [InlineData("ctrl+d", "Ctrl+D")]
    [InlineData("control+shift+d", "Ctrl+Shift+D")]
    [InlineData("j", "j")]
    [InlineData("G", "G")]
    [InlineData("Shift+g", "G")]
    [InlineData("Alt+x", "Alt+x")]
    [InlineData("Alt+Shift+x", "Alt+X")]
    [InlineData("space", "Space")]
    [InlineData("Shift+Space", "Shift+Space")]
    [InlineData("PageDown", "PgDn")]
    [InlineData("Escape", "Esc")]
    [InlineData("Return", "Enter")]
    [InlineData("f1", "F1")]
    [InlineData("F24", "F24")]
    [InlineData("Shift+Tab", "Shift+Tab")]
    [InlineData("+", "+")]
    [InlineData("Ctrl++", "Ctrl++")]
    [InlineData("'", "'")]
    [InlineData("Alt+Ctrl+Delete", "Ctrl+Alt+Del")]
    [InlineData("日", "日")]
    [InlineData("😀", "😀")]
    public void Keys_have_names(string written, string shown)
    {
        Assert.True(KeyName.TryParse(written, out Key key));
        Assert.Equal(shown, KeyName.Of(key));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("jj")]
    [InlineData("Ctrl+")]
    [InlineData("Hyper+x")]
    [InlineData("F0")]
    [InlineData("F25")]
    [InlineData("\e")]
    [InlineData("\u0085")]
    [InlineData("\ud800")]
    [InlineData("Ctrl + d")]
    public void What_names_no_key_is_refused(string? written) => Assert.False(KeyName.TryParse(written, out _));

    [Fact]
    public void The_name_of_every_key_names_that_key()
    {
        List<Key> keys = [];
        for (int bits = 0; bits < 16; bits++)
        {
            KeyModifiers modifiers = (KeyModifiers)bits;
            keys.AddRange(Enum.GetValues<KeyCode>().Where(code => code != KeyCode.Character).Select(code => new Key(code, default, modifiers)));
            for (int c = 0x21; c < 0x3000; c++)
                if (Rune.IsValid(c) && !Rune.IsControl(new Rune(c)) && !Rune.IsWhiteSpace(new Rune(c))) keys.Add(Key.Of(new Rune(c), modifiers));
        }

        foreach (Key key in keys)
            Assert.True(KeyName.TryParse(KeyName.Of(key), out Key again) && again == key, $"{key} is named {KeyName.Of(key)}, which is {again}");
    }
}
