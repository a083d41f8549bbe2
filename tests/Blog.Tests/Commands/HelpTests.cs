using System.CommandLine;
using Blog.Commands;
using Blog.Tests.Support;

namespace Blog.Tests.Commands;

public sealed class HelpTests
{
    private static readonly string Shell = Path.Combine(Repository.Root, "src", "Blog", "Shell");

    public static TheoryData<string> Commands => [.. new Grammar().Root.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name).Prepend("")];

    [Theory, MemberData(nameof(Commands))]
    public void The_help_of_every_command_fits_80_columns_and_has_an_example(string name)
    {
        Grammar grammar = new();
        Command command = grammar.Root.Subcommands.FirstOrDefault(verb => verb.Name == name) ?? (Command)grammar.Root;
        string[] lines = [.. new HelpPage(grammar, command).Lines()];
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        Assert.Contains(lines, line => line.StartsWith("  $ ", StringComparison.Ordinal));
        foreach (Option option in command.Options) Assert.Contains(lines, line => line.Contains(option.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_is_printed_where_it_is_asked_for()
    {
        Assert.StartsWith("Usage: blog [POST|FILE|DIR] [OPTION...]\n", BlogProgram.Run("--help").Succeeds().Output, StringComparison.Ordinal);
        Assert.StartsWith("Usage: blog search WORDS... [OPTION...]\n", BlogProgram.Run("search", "-h").Succeeds().Output, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", BlogProgram.Run("--version").Succeeds().Output);
    }

    /// <summary>Made anew by: blog man &gt; src/Blog/Shell/blog.1, and blog completion for the shells.</summary>
    [Fact]
    public void The_files_for_packages_are_what_the_program_prints()
    {
        Assert.Equal(File.ReadAllText(Path.Combine(Shell, "blog.1")), string.Join('\n', new ManPage(new Grammar()).Lines()) + "\n");
        foreach (ShellScript script in ShellScripts.All)
            Assert.Equal(File.ReadAllText(Path.Combine(Shell, script.Name switch { "bash" => "blog.bash", _ => script.File })), script.Text);
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "shell", "blog.1")), "the manual does not travel with the program");
    }

    [NeedsFileFact("/usr/bin/man")]
    public void The_manual_is_read_by_man_without_a_warning()
    {
        ProgramEnd end = BlogProgram.Script("$B man | MANWIDTH=80 man --warnings -l - | cat", ("MANPAGER", "cat"), ("LC_ALL", "C.UTF-8"));
        Assert.Equal("", end.Errors);
        Assert.All(end.Lines, line => Assert.True(line.Length <= 80, line));
        foreach (string heading in (string[])["NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", "KEYS", "SETTINGS", "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES"])
            Assert.Contains(heading, end.Lines);
        Assert.Contains(end.Lines, line => line.Trim() == "--no-tag TAG");
        Assert.Contains(end.Lines, line => line.Contains("next heading (next-heading)", StringComparison.Ordinal));
    }
}
