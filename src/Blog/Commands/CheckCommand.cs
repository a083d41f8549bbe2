using System.Collections.Immutable;
using System.CommandLine;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>What is wrong with the posts, for their author.</summary>
internal static class CheckCommand
{
    internal static Verb Define(SharedOptions shared)
    {
        Argument<string?> place = new("DIR|FILE") { Description = "the folder of posts, one of its files, or - for standard input", Arity = ArgumentArity.ZeroOrOne };
        place.CompletionSources.Add(Completing.Files);
        Verb verb = new("check", "Print what is wrong with the posts, as file:line:column: severity: message.")
        {
            Examples = ["blog check posts", "blog check posts --json | jq '.problems[].rule'", "blog check posts/2026-04-01-new.md"],
        };
        verb.Add(place);
        shared.AddForms(verb);
        shared.Filter.AddTo(verb);
        verb.SetAction(parsed => Run(new CommandRun(parsed, shared), run => run.Value(place)));
        return verb;
    }

    private static int Run(CommandRun run, Func<CommandRun, string?> place)
    {
        (Library library, ImmutableArray<Post> posts) = Read(run, place(run));
        ImmutableArray<Problem> problems = LibraryCheck.Run(library, posts.Where(post => run.Filter.Matches(post, null)));
        int errors = problems.Count(problem => problem.Severity == Severity.Error), warnings = problems.Length - errors;
        Outputs.WriteLines(run.Form switch
        {
            OutputForm.Json => [JsonText.Document(new CheckJson(JsonVersion.Current, errors, warnings, [.. problems.Select(problem => problem.ToJson())]), forms => forms.CheckJson)],
            OutputForm.JsonLines => problems.Select(problem => JsonText.Line(problem.ToJson(), forms => forms.ProblemJson)),
            _ => problems.Select(problem => SafeText.Clean(problem.ToString())),
        });
        if (run.Form == OutputForm.Lines) Outputs.Tell($"{Count(errors, "error")}, {Count(warnings, "warning")} in {Count(posts.Length, "essay")}.");
        return errors > 0 ? Exit.NotFound : Exit.Done;
    }

    /// <summary>The library, and which of its posts are to be checked: a file's links lead to its neighbours.</summary>
    private static (Library Library, ImmutableArray<Post> Posts) Read(CommandRun run, string? place)
    {
        PostSource source = run.Source with { IncludeDrafts = true, AllLanguages = true };
        if (place == StandardInput.Sign) return (StandardInput.Read(), StandardInput.Read().Posts);
        if (place is not null) source = source with { Path = place };
        if (!File.Exists(source.Path)) return source.Load() is var whole ? (whole, whole.Posts) : default;

        string file = Path.GetFullPath(source.Path);
        Library folder = (source with { Path = Path.GetDirectoryName(source.Path) is { Length: > 0 } parent ? parent : "." }).Load();
        ImmutableArray<Post> posts = [.. folder.Posts.Where(post => Path.GetFullPath(post.Path) == file)];
        return posts.IsEmpty ? source.Load() is var single ? (single, single.Posts) : default : (folder, posts);
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
