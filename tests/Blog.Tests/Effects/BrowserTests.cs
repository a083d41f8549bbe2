using Blog.Effects;
using Blog.Tests.Posts;

namespace Blog.Tests.Effects;

/// <summary>Starting an opener: a script of our own that writes down what it was given.</summary>
public sealed class BrowserTests
{
    private const string Address = "https://example.com/a?b=$(id)&c=*;d='#e";

    [Fact]
    public void The_opener_gets_the_address_as_one_argument_whatever_is_in_it()
    {
        if (OperatingSystem.IsWindows()) return;
        using BlogFolder folder = new();
        Assert.True(Browser.Run(BrowserCommand.Quietly.Add(Opener(folder, "exit 0")), Address));
        Assert.Equal(["1", Address], File.ReadAllLines(folder.PathOf("given")));
    }

    [Fact]
    public void An_opener_that_fails_or_is_not_there_says_so()
    {
        if (OperatingSystem.IsWindows()) return;
        using BlogFolder folder = new();
        Assert.False(Browser.Run(BrowserCommand.Quietly.Add(Opener(folder, "exit 3")), Address));
        Assert.False(Browser.Run(BrowserCommand.Quietly.Add(folder.PathOf("nothing")), Address));
        Assert.False(Browser.Run([folder.PathOf("nothing")], Address));
    }

    [Theory]
    [InlineData("/usr/bin/id")]
    [InlineData("file:///usr/bin/id")]
    [InlineData("https://example.com/\e]52;c;aGk=\a")]
    [InlineData("--help")]
    public void What_is_no_checked_address_is_never_opened(string address) => Assert.False(Browser.Open(address));

    private static string Opener(BlogFolder folder, string end)
    {
        folder.Write("opener", $"#!/bin/sh\necho this is not to be seen\nprintf '%s\\n' \"$#\" \"$1\" > '{folder.PathOf("given")}'\n{end}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.PathOf("opener"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return folder.PathOf("opener");
    }
}
