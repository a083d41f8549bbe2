using System.Collections.Immutable;
using Blog.Effects;

namespace Blog.Tests.Effects;

/// <summary>Which program opens an address. Nothing is started here.</summary>
public sealed class BrowserCommandTests
{
    [Fact]
    public void On_a_desktop_it_is_xdg_open_by_its_whole_path() =>
        Assert.Equal("/usr/bin/xdg-open", For(OSPlatformName.Linux, "DISPLAY=:0 PATH=.:bin:/usr/local/bin:/usr/bin", "/usr/bin/xdg-open", "bin/xdg-open", "./xdg-open")?[^1]);

    [Theory]
    [InlineData("DISPLAY=:0 PATH=/usr/bin SSH_CONNECTION=1")]
    [InlineData("DISPLAY=:0 PATH=/usr/bin SSH_TTY=/dev/pts/1")]
    [InlineData("PATH=/usr/bin")]
    [InlineData("DISPLAY=:0 PATH=/bin")]
    public void There_is_none_where_nobody_would_see_it(string environment) =>
        Assert.Null(For(OSPlatformName.Linux, environment, "/usr/bin/xdg-open"));

    [Fact]
    public void On_macOS_it_is_open() => Assert.Equal("/usr/bin/open", For(OSPlatformName.MacOS, "PATH=/usr/bin", "/usr/bin/open")?[^1]);

    [Fact]
    public void On_Windows_it_is_the_handler_of_addresses() =>
        Assert.Equal("url.dll,FileProtocolHandler", For(OSPlatformName.Windows, "SystemRoot=C:\\Windows")?[^1]);

    [Fact]
    public void The_address_is_an_argument_of_a_fixed_script() =>
        Assert.Equal<string>(["/bin/sh", "-c", "exec nohup \"$0\" \"$1\" </dev/null >/dev/null 2>&1", "/usr/bin/open"], For(OSPlatformName.MacOS, "", "/usr/bin/open")!.Value.AsEnumerable());

    private static ImmutableArray<string>? For(OSPlatformName platform, string environment, params string[] files)
    {
        Dictionary<string, string> variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return BrowserCommand.For(platform, variables.GetValueOrDefault, files.Contains);
    }
}
