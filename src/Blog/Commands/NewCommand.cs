using System.CommandLine;
using System.Globalization;
using Blog.Posts;
using Blog.Posts.PostFolders;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>A new post, ready to be written.</summary>
internal sealed class NewCommand
{
    private readonly Argument<string[]> _title = new("TITLE") { Description = "the title, in one word or several", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _tags = OptionValues.Many("--tag", "TAG", "with this tag; again for more");
    private readonly Option<string?> _category = OptionValues.One("--category", "NAME", "in this category");
    private readonly Option<string?> _date = OptionValues.Checked(OptionValues.One("--date", "DATE", "of this day; else of today"),
        value => Day(value) is null ? $"--date takes a day such as 2026-04-01, not “{value}”." : null);

    private readonly Option<string?> _slug = OptionValues.One("--slug", "SLUG", "its name in links and in the file's name; else made of the title");
    private readonly Option<bool> _draft = OptionValues.Flag("--draft", "as a draft, which only --drafts shows");
    private readonly Option<string?> _template = OptionValues.One("--template", "FILE", "from this file, in which {title}, {date}, {slug}, {category} and {tags} are filled in");

    internal static Verb Define(SharedOptions shared)
    {
        NewCommand command = new();
        command._tags.CompletionSources.Add(Completing.Tags);
        command._category.CompletionSources.Add(Completing.Categories);
        command._template.CompletionSources.Add(Completing.Files);
        Verb verb = new("new", "Make a new post from a template, and print the file's path.")
        {
            Examples = ["blog new 'The Night Production Broke' --posts ~/notes", "\"$EDITOR\" \"$(blog new A Title --posts posts --tag ai --draft)\""],
        };
        verb.Add(command._title);
        foreach (Option option in (Option[])[command._tags, command._category, command._date, command._slug, command._draft, command._template]) verb.Add(option);
        verb.SetAction(parsed => command.Run(new CommandRun(parsed, shared)));
        return verb;
    }

    private int Run(CommandRun run)
    {
        NewPost post = Described(run);
        string folder = FolderOf(run.Source);
        if (Existing(run.Source, post.Slug) is { } other)
            throw Failure.NotFound($"there is an essay called “{post.Slug}” already: {other.Path}. Choose another title, or a name with --slug.");

        string path = Path.Join(folder, post.FileName);
        NewFile.Write(path, post.Fill(run.Value(_template) is { } template ? File.ReadAllText(template) : null));
        return Outputs.WriteLines([SafeText.Clean(path)]);
    }

    private NewPost Described(CommandRun run)
    {
        string title = string.Join(' ', run.Value(_title)!.SelectMany(word => word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        string slug = Tag.SlugOf((run.Value(_slug) ?? title).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
        if (!(run.Value(_slug) ?? title).Any(char.IsLetterOrDigit)) throw Failure.WrongUsage("a title has a letter or a digit in it, or --slug gives the name.");
        DateOnly date = run.Value(_date) is { } day ? Day(day)!.Value : DateOnly.FromDateTime(DateTime.Now);
        return new NewPost(title, slug, date, run.Value(_category), [.. run.Value(_tags) ?? []], run.Value(_draft));
    }

    /// <summary>The folder, or the one in it where such a site keeps its posts.</summary>
    private static string FolderOf(PostSource source)
    {
        if (source.IsOwn) throw Failure.WrongUsage("there is no folder to write to. Give one with --posts DIR, or set BLOG_POSTS.");
        if (!Directory.Exists(source.Path)) throw Failure.NotFound($"there is no folder {source.Path}. Make it, or give another with --posts DIR.");
        if (SiteLayout.PostFolders(source.Path).FirstOrDefault() is not { } inner) return source.Path;
        // Hugo and its like have sections of pages beside those of posts.
        string[] sections = [.. ((string[])["posts", "post", "blog"]).Select(section => Path.Join(source.Path, inner, section)).Where(Directory.Exists)];
        return inner.EndsWith("content", StringComparison.Ordinal) && sections is [string section, ..] ? section : Path.Join(source.Path, inner);
    }

    private static Post? Existing(PostSource source, string slug)
    {
        try
        {
            Library library = (source with { IncludeDrafts = true, AllLanguages = true }).Load();
            return library.Posts.FirstOrDefault(post => post.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));
        }
        catch (PostFolderException)
        {
            return null; // the first one
        }
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
