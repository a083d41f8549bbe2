using Blog.Settings;
using Blog.Terminal.Text;

namespace Blog.Tests.Settings;

/// <summary>What a reader may write into the file of settings, and what is said when it is wrong.</summary>
public sealed class SettingsReaderTests
{
    [Fact]
    public void Every_setting_can_be_written_as_it_is_shown_and_means_the_same()
    {
        Preferences some = Preferences.Usual with
        {
            Posts = "/home/me/posts", Theme = "paper", Measure = 72, Justify = true, Hyphenate = false, Breaking = BreakStrategy.Greedy,
            WrapCode = false, LineNumbers = true, Mouse = false, State = false, Linear = true,
        };
        string text = string.Concat(SettingList.All.Select(setting => $"{setting.Name}: {setting.Show(some)}\n"));
        SettingValues values = Read(text);
        Assert.Empty(values.Problems);
        Assert.Equal(some, values.Preferences with { Keys = some.Keys });
        Assert.Equal("config.yml:3", values.OriginOf(SettingList.Named("measure")!));
    }

    [Fact]
    public void A_setting_that_is_not_there_has_its_default() => Assert.Equal("default", Read("theme: ink").OriginOf(SettingList.Named("measure")!));

    [Theory]
    [InlineData("mesure: 60", "config.yml:1:1: there is no setting “mesure”. Is measure meant?")]
    [InlineData("colour: red", "config.yml:1:1: there is no setting “colour”. 'blog config' shows what there is.")]
    [InlineData("theme: ink\nmeasure: wide", "config.yml:2:10: measure cannot be “wide”. It takes a number from 20 to 200.")]
    [InlineData("measure: 7", "config.yml:1:10: measure cannot be “7”. It takes a number from 20 to 200.")]
    [InlineData("justify: perhaps", "config.yml:1:10: justify cannot be “perhaps”. It takes on or off.")]
    [InlineData("theme: solarized", "config.yml:1:8: theme cannot be “solarized”. It takes one of terminal, paper, ink, mono, ascii.")]
    [InlineData("theme: [a, b]", "config.yml:1:1: theme takes one of terminal, paper, ink, mono, ascii.")]
    [InlineData("keys: j", "config.yml:1:1: keys takes lines of “action: key”. 'blog keys' shows the actions.")]
    public void A_mistake_is_told_with_its_place(string text, string problem) => Assert.Equal(problem, Assert.Single(Read(text).Problems).ToString());

    [Fact]
    public void A_mistake_leaves_the_rest_working()
    {
        SettingValues values = Read("measure: wide\ntheme: ink\n");
        Assert.Equal("ink", values.Preferences.Theme);
        Assert.Equal(Preferences.UsualMeasure, values.Preferences.Measure);
    }

    [Fact]
    public void Text_that_is_no_list_of_settings_is_told_and_harms_nothing()
    {
        SettingValues values = Read("}{ nonsense [[[");
        Assert.NotEmpty(values.Problems);
        Assert.Equal(Preferences.Usual, values.Preferences);
    }

    [Fact]
    public void Keys_are_read_with_their_places()
    {
        SettingValues values = Read("keys:\n  page-down: [Space, f]\n  tags: t\n  mouse:\n");
        Assert.Empty(values.Problems);
        Assert.Collection(
            values.Preferences.Keys,
            keys => Assert.Equal(("page-down", "Space f", 2), (keys.Action, string.Join(' ', keys.Keys), keys.Line)),
            keys => Assert.Equal(("tags", "t", 3), (keys.Action, string.Join(' ', keys.Keys), keys.Line)),
            keys => Assert.Empty(keys.Keys));
    }

    [Fact]
    public void A_variable_counts_before_the_file()
    {
        SettingValues file = Read("theme: ink\n");
        SettingValues values = SettingsReader.ReadVariables(file, name => name == "BLOG_THEME" ? "paper" : null);
        Assert.Equal("paper", values.Preferences.Theme);
        Assert.Equal("the variable BLOG_THEME", values.OriginOf(SettingList.Named("theme")!));
    }

    [Theory]
    [InlineData("XDG_CONFIG_HOME", "/etc/me", "/etc/me/blog/config.yml")]
    [InlineData("HOME", "/home/me", "/home/me/.config/blog/config.yml")]
    [InlineData("XDG_CONFIG_HOME", "relative", null)]
    public void The_file_is_where_the_system_keeps_such_files(string name, string value, string? path)
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(path, SettingsFile.Path(variable => variable == name ? value : null));
    }

    private static SettingValues Read(string text) => SettingsReader.ReadFile(SettingValues.Default, text, "config.yml");
}
