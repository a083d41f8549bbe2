using System.CommandLine;
using Blog.Commands;
using Blog.Tests.Support;

namespace Blog.Tests.Commands;

public sealed class CompletionTests
{
    private static readonly string Posts = Path.Combine(BlogProgram.Samples, "posts");

    [Theory]
    [InlineData("list", "li")]
    [InlineData("--tag", "list", "--ta")]
    [InlineData("patience", "list", "--tag", "pat")]
    [InlineData("patience", "list", "--tag", "=", "pat")]
    [InlineData("--tag=patience", "list", "--tag=pat")]
    [InlineData("c-sharp", "--tag", "c")]
    [InlineData("Workshop", "tags", "--category", "w")]
    [InlineData("paper", "show", "first-light", "--theme", "pap")]
    [InlineData("relevance", "list", "--sort", "rel")]
    [InlineData("zsh", "completion", "z")]
    [InlineData("measure", "config", "mea")]
    [InlineData("second-night :files", "sec")]
    [InlineData("a-kitchen-clock a-kitchen-clock-de :files", "show", "first-light", "a-k")]
    [InlineData("", "list", "--", "--ta")]
    [InlineData(":folders", "list", "--posts", "x")]
    public void What_may_stand_there_is_found_from_the_grammar(string expected, params string[] words)
    {
        IEnumerable<string> found = new Completer(new Grammar()).Complete([.. words.Contains("x") ? [] : (string[])["--posts", Posts], .. words]);
        IEnumerable<string> names = found.Select(line => line.Split('\t')[0]).Where(name => !expected.Contains(':') ? name[0] != ':' : true);
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), names.Where(name => !name.StartsWith("-p", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_option_with_a_choice_of_words_completes_them()
    {
        Grammar grammar = new();
        foreach (Option option in grammar.Root.Subcommands.SelectMany(verb => verb.Options).Concat(grammar.Root.Options).Distinct().Where(option => option.HelpName is "WHEN" or "NAME" or "TAG" or "HOW" or "ORDER" or "DIR"))
            Assert.NotEmpty(option.CompletionSources);
    }

    [NeedsFileFact("/bin/bash")]
    public void Bash_completes() => CompleteIn("/bin/bash", ["--norc", "--noprofile", "-i"], "source <(blog completion bash)");

    [NeedsFileFact("/usr/bin/zsh")]
    public void Zsh_completes() => CompleteIn("/usr/bin/zsh", ["-f", "-i"], "unsetopt beep; autoload -Uz compinit; compinit -u -D; source <(blog completion zsh)");

    /// <summary>A name with a blank, which each shell writes in its own way, a file, and a value behind a sign.</summary>
    [NeedsFileFact("/usr/bin/fish")]
    public void Fish_completes()
    {
        ProgramEnd end = BlogProgram.Start("/usr/bin/fish", ["--no-config", "-c", """
            blog completion fish | source
            complete -C "blog li"; complete -C "blog list --tag pat"; complete -C "blog list --tag=pat"; complete -C "blog show sec"; complete -C "blog check pos"
            """], "", Environment());
        Assert.Equal(["list", "patience", "--tag=patience", "second-night", "posts/"], end.Lines.Select(line => line.Split('\t')[0]));
        Assert.Equal("", end.Errors);
    }

    [Fact]
    public void The_script_is_installed_where_the_shell_looks_and_replaces_nothing_of_mine()
    {
        using Tests.Posts.BlogFolder home = new();
        (string, string?)[] place = [("HOME", home.Path)];
        string script = home.PathOf(".config/fish/completions/blog.fish");
        Assert.Equal([$"Wrote {script}.", "New shells complete 'blog'."], BlogProgram.RunIn(place, "completion", "fish", "--install").Succeeds().Lines);
        Assert.Equal($"Replaced {script}.", BlogProgram.RunIn(place, "completion", "fish", "--install").Succeeds().Lines[0]);
        File.WriteAllText(script, "# mine\n");
        BlogProgram.RunIn(place, "completion", "fish", "--install").Fails(1, $"blog: there is a file {script} that blog did not write, and it is left as it is. Move it away first.");
        Assert.Equal("# mine\n", File.ReadAllText(script));
    }

    /// <summary>Types into a real shell and presses Tab.</summary>
    private static void CompleteIn(string shell, string[] arguments, string setUp)
    {
        if (PtyFactAttribute.WhyNot is not null) return;
        Dictionary<string, string> environment = Environment().Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
        environment["PS1"] = "ready> ";
        using PtyProcess typed = new(shell, arguments, 100, 24, environment);
        typed.WaitForText("ready> ");
        typed.Send($"cd '{BlogProgram.Samples}'; {setUp}; echo set''up\n");
        typed.WaitForText("setup");
        foreach ((string text, string completed) in (ReadOnlySpan<(string, string)>)[("list --ta", "list --tag"), ("tags --tag pati", "tags --tag patience"), ("show secon", "show second-night"), ("check pos", "check posts")])
        {
            typed.Send($"blog {text}\t");
            typed.WaitForText($"blog {completed}");
            typed.Send("\x15");
        }

        typed.Send("exit\n");
        typed.WaitForExit();
    }

    private static Dictionary<string, string?> Environment() => BlogProgram.Environment(
        ("PATH", Path.GetDirectoryName(BlogProgram.File) + ":" + System.Environment.GetEnvironmentVariable("PATH")), ("BLOG_POSTS", Posts), ("TERM", "xterm"));
}
