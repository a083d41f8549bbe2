using Blog.Terminal.Drawing;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Ways out, help, and windows of every size.</summary>
public sealed class LeavingStories
{
    [Fact]
    public void Q_goes_one_level_up_and_then_out()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "q");
        Assert.Null(reader.ExitCode);
        reader.Shows("9 essays · newest first");
        reader.Press("q");
        Assert.Equal(0, reader.ExitCode);
    }

    [Theory]
    [InlineData("Q")]
    [InlineData("Ctrl+C")]
    public void Quitting_at_once_works_from_everywhere(string key)
    {
        foreach (string[] before in new string[][] { [], ["Enter"], ["T"], ["?"], ["i"], ["Ctrl+T"], ["Enter", "?"] })
        {
            using TestReader reader = TestReader.OnTheNineEssays(80, 24);
            reader.Press(before).Press(key);
            Assert.Equal(0, reader.ExitCode);
        }
    }

    [Fact]
    public void The_terminal_is_left_as_it_was_found()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter", "Space", "T", "Q");
        reader.Leave();
        reader.TerminalIsAsFound();
    }

    [Fact]
    public void Help_shows_every_key_of_the_screen()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 60);
        reader.Press("?");
        foreach (App.Binding binding in reader.KeysBelow) reader.Shows(binding.Help);
        reader.Press("?").DoesNotShow("draw the screen again");
    }

    [Fact]
    public void Help_can_be_scrolled_where_it_is_longer_than_the_window()
    {
        using TestReader reader = TestReader.OnTheNineEssays(50, 15);
        reader.Press("?").DoesNotShow("quit at once");
        reader.Press("G").Shows("quit at once");
        reader.Press("g").Shows("next essay");
    }

    [Fact]
    public void A_window_in_which_nothing_can_be_read_says_how_much_it_needs()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Resize(10, 3);
        reader.Shows("Needs 20x5");
        reader.Resize(1, 1);
        reader.Resize(80, 24);
        reader.Shows("AI Is Not a Model. It Is a System.");
        reader.Resize(5, 2).Press("q");
        Assert.Equal(0, reader.ExitCode);
    }

    [Fact]
    public void A_paste_is_text_and_never_keys()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Send("\e[200~qQq\u0003\e[201~");
        Assert.Null(reader.ExitCode);
    }

    [Fact]
    public void Replies_of_the_terminal_never_become_keys()
    {
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        string before = reader.Text;
        reader.Send("\e]11;rgb:1a1a/1b1b/2c2c\e\\\e[?62;4c\e[?2026;2$y\e[?69;0$y\e[?1u\eP>|XTerm(379)\e\\");
        Assert.Equal(before, reader.Text);
        Assert.True(reader.Traits.SynchronizedOutput);
    }

    [Fact]
    public void A_long_run_of_random_keys_in_random_windows_never_fails()
    {
        string[] keys =
        [
            "j", "k", "Space", "b", "d", "u", "g", "G", "Enter", "Esc", "T", "i", "?", "v", "z", "+", "-", "=", "]", "[", "J", "K", "x", "c", "Ctrl+T",
            "/", "!", "a", "s", "S", "h", "l", "Ctrl+S", "Down", "Up", "PgDn", "PgUp", "Home", "End", "5", "0", "9", "%", "R", "M", "Ctrl+L", "F1", "Tab", "Left", "Right",
        ];
        int seed = Seed.New();
        Random random = new(seed);
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        for (int i = 0; i < 1_500; i++)
        {
            string key = keys[random.Next(keys.Length)];
            try
            {
                if (random.Next(25) == 0) reader.Resize(random.Next(1, 180), random.Next(1, 60));
                else if (random.Next(10) == 0) reader.Click(random.Next(100), random.Next(30));
                else if (random.Next(10) == 0) PointAtRandom(reader, random);
                else reader.Press(key);
            }
            catch (Exception problem)
            {
                Assert.Fail($"Seed {seed}, step {i}, key {key}: {problem}\n{reader.Picture}");
            }
        }
    }
    /// <summary>Mostly in the last column, where the bar is; a button may go down and never up again.</summary>
    private static void PointAtRandom(TestReader reader, Random random)
    {
        Size window = reader.Cells.Size;
        int x = random.Next(3) == 0 ? random.Next(window.Width) : window.Width - 1;
        int y = random.Next(window.Height);
        if (random.Next(3) == 0) reader.MouseDown(x, y);
        else if (random.Next(2) == 0) reader.MouseMove(x, y);
        else if (random.Next(2) == 0) reader.MouseUp(x, y);
        else reader.WheelDown(x, y);
    }
}
