using System.Reflection;
using Blog.App;
using Blog.Commands;
using Blog.Screens;

namespace Blog.Tests.Commands;

public sealed class SettingsCommandTests
{
    private static readonly string Config = Path.Combine("blog", "config.yml");

    [Fact]
    public void Every_setting_is_shown_with_its_origin_and_what_is_wrong_with_its_place()
    {
        using Posts.BlogFolder home = new();
        home.Write(Config, "theme: papr\nmeasure: 72\njustfy: on\nkeys:\n  next-essay: [n, foo]\n  pge-down: x\n  tags: q\n  contents: n\n  close: q\n");
        ProgramEnd end = BlogProgram.RunIn([("XDG_CONFIG_HOME", home.Path), ("BLOG_MOUSE", "off")], "config", "--justify");
        string file = home.PathOf(Config);
        Golden.Check("config", (end.Output + end.Errors).Replace(file, "CONFIG", StringComparison.Ordinal));
        Assert.Equal(1, end.Status);
        Assert.Equal("72\n", BlogProgram.RunIn([("XDG_CONFIG_HOME", home.Path)], "config", "measure").Succeeds().Output);
    }

    [Fact]
    public void A_wrong_setting_is_a_warning_for_the_other_commands_and_the_rest_works()
    {
        using Posts.BlogFolder home = new();
        home.Write(Config, $"theme: papr\nposts: {Path.Combine(BlogProgram.Samples, "posts")}\n");
        ProgramEnd end = BlogProgram.RunIn([("XDG_CONFIG_HOME", home.Path)], "tags", "--color", "never");
        Assert.Equal("2  patience", end.Lines[0]);
        Assert.Equal($"blog: warning: {home.PathOf(Config)}:1:8: theme cannot be “papr”. It takes one of terminal, paper, ink, mono, ascii.\n", end.Errors);
    }

    [Fact]
    public void The_keys_are_printed_with_my_own()
    {
        using Posts.BlogFolder home = new();
        home.Write(Config, "keys:\n  contents: [c, g c]\n");
        string[] lines = BlogProgram.RunIn([("XDG_CONFIG_HOME", home.Path)], "keys", "article").Succeeds().Lines;
        Assert.Equal("article", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("  c, g c ", StringComparison.Ordinal) && line.EndsWith("contents", StringComparison.Ordinal));
    }

    [Fact]
    public void The_doctor_tells_nothing_private()
    {
        ProgramEnd end = BlogProgram.RunIn([("BLOG_POSTS", Path.Combine(BlogProgram.Samples, "posts"))], "doctor").Succeeds();
        foreach (string secret in (string[])[Environment.UserName + "@", Environment.MachineName, "Samples", BlogProgram.Environment()["HOME"]!, "First Light"])
            Assert.DoesNotContain(secret, end.Output, StringComparison.Ordinal);
        Assert.Contains(end.Lines, line => line.StartsWith("  essays", StringComparison.Ordinal) && line.EndsWith('5'));
    }

    [Fact]
    public void A_key_can_have_one_action_on_a_screen_only()
    {
        (KeyBook book, var problems) = OwnKeys.Read([new("tags", ["x"], 2, 3), new("view", ["X", "x"], 3, 3)], "c.yml");
        Assert.Equal("c.yml:3:3: “x” is given to tags already, so view does not get it.", Assert.Single(problems).ToString());
        Assert.Equal("X", Assert.Single(book.Own["view"]));
    }

    [Fact]
    public void Every_map_of_keys_is_in_the_list_of_all()
    {
        IEnumerable<KeyMap> maps = typeof(KeyMaps).Assembly.GetTypes().Where(type => type.Namespace == "Blog.Screens")
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(KeyMap)).Select(field => (KeyMap)field.GetValue(null)!);
        Assert.All(maps, map => Assert.Contains(KeyMaps.All, screen => ReferenceEquals(screen.Map, map)));
        Assert.NotEmpty(maps);
    }

    [Theory]
    [InlineData("de_CH.UTF-8", "", "de-CH")]
    [InlineData("pt_BR@euro", "fr:de", "fr de pt-BR")]
    [InlineData("C.UTF-8", "fr", "")]
    [InlineData("", "", "")]
    public void The_languages_are_those_of_the_locale(string lang, string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReaderLanguages.From(name => name switch { "LANG" => lang, "LANGUAGE" => language, _ => null })));
}
