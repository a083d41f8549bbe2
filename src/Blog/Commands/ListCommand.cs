using System.Collections.Immutable;
using System.CommandLine;
using Blog.Posts;
using Blog.Terminal.Drawing;

namespace Blog.Commands;

/// <summary>The shelf, for pipes: a line for each essay.</summary>
internal static class ListCommand
{
    internal static Verb Define(SharedOptions shared)
    {
        Argument<string[]> posts = new("POST") { Description = "only these: names, parts of names, files, or - for standard input", Arity = ArgumentArity.ZeroOrMore };
        posts.CompletionSources.Add(Completing.SlugsAndFiles);
        Verb verb = new("list", "Print the shelf, a line for each essay.")
        {
            Examples = ["blog list --tag production --sort length", "blog list --format '{date} {title}' --since 2026-03", "blog list --json | jq -r '.posts[].title'"],
        };
        verb.Add(posts);
        shared.AddForms(verb, withFormat: true);
        verb.Add(shared.Color);
        verb.Add(shared.Theme);
        shared.Filter.AddTo(verb);
        verb.SetAction(parsed => Run(new CommandRun(parsed, shared), posts));
        return verb;
    }

    private static int Run(CommandRun run, Argument<string[]> wanted)
    {
        if (run.Value(wanted) is not { Length: > 0 } names) return Print(run, run.Select());
        (Library library, ImmutableArray<Post> posts) = NamedPosts.Find(run, names);
        return Print(run, new Selection(library, run.Filter, posts, null));
    }

    /// <summary>The shelf where there is no screen to draw it on.</summary>
    internal static int Print(CommandRun run, Selection selection)
    {
        int status = selection.Posts.IsEmpty ? Outputs.Fail(Exit.NotFound, NothingFound.Message(selection)) : Exit.Done;
        Outputs.WriteLines(Lines(run, selection));
        return status;
    }

    private static IEnumerable<string> Lines(CommandRun run, Selection selection)
    {
        IEnumerable<PostJson> objects = selection.Posts.Select(post => PostJson.Of(post, selection.Library));
        switch (run.Form)
        {
            case OutputForm.Json: return [JsonText.Document(new ListJson(JsonVersion.Current, [.. objects]), forms => forms.ListJson)];
            case OutputForm.JsonLines: return objects.Select(post => JsonText.Line(post, forms => forms.PostJson));
            case OutputForm.Template: return selection.Posts.Select(post => PostTemplate.Fill(run.Value(run.Shared.Format)!, post));
            default:
                PostLine line = PostLine.For(selection.Posts, run.Theme);
                TerminalTraits? traits = run.Traits;
                return selection.Posts.Select(post => StyledText.Of(line.Of(post), traits));
        }
    }
}
