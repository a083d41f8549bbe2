using System.CommandLine;
using Blog.Themes;

namespace Blog.Commands;

/// <summary>The options that several commands share, each made once.</summary>
internal sealed class SharedOptions
{
    internal SharedOptions()
    {
        Posts.Recursive = Verbose.Recursive = true;
        Posts.CompletionSources.Add(Completing.Folders);
    }

    internal FilterOptions Filter { get; } = new();

    internal Option<string?> Posts { get; } = OptionValues.One("--posts", "DIR", "the folder of posts, or one file; else BLOG_POSTS, the setting, and the essays that come with the tool");

    internal Option<bool> Verbose { get; } = OptionValues.Flag("--verbose", "with the cause of an error");

    internal Option<bool> Json { get; } = OptionValues.Flag("--json", "as one JSON document; 'blog schema' describes it");

    internal Option<bool> JsonLines { get; } = OptionValues.Flag("--jsonl", "as JSON, one object on each line");

    internal Option<string?> Format { get; } = OptionValues.Checked(
        OptionValues.One("--format", "TEMPLATE", "each as a line like '{date} {title}': " + string.Join(", ", PostTemplate.FieldNames)), PostTemplate.ProblemOf);

    internal Option<string?> Color { get; } = OptionValues.OneOf("--color", "WHEN", "always, never or auto: colour where the output is a terminal", "always", "never", "auto");

    internal Option<string?> Theme { get; } = OptionValues.OneOf("--theme", "NAME", "the colours: " + string.Join(", ", ThemeNames), ThemeNames);

    /// <summary>How paragraphs are set, over what the settings say.</summary>
    internal Option[] Typesetting { get; } =
    [
        OptionValues.OneOf("--breaking", "HOW", "total-fit: lines chosen for the paragraph as a whole; greedy: each as full as it goes", "total-fit", "greedy"),
        OptionValues.Flag("--justify", "spaces widened so that lines end at the measure"),
    ];

    private static string[] ThemeNames => [.. ThemeList.All.Select(theme => theme.Name)];

    /// <summary>How a command prints: one way, or the other.</summary>
    internal void AddForms(Command command, bool withFormat = false)
    {
        command.Add(Json);
        command.Add(JsonLines);
        if (withFormat) command.Add(Format);
        command.Validators.Add(result =>
        {
            int forms = (result.GetValue(Json) ? 1 : 0) + (result.GetValue(JsonLines) ? 1 : 0) + (withFormat && result.GetValue(Format) is not null ? 1 : 0);
            if (forms > 1) result.AddError(withFormat ? "Give one of --json, --jsonl and --format." : "Give one of --json and --jsonl.");
        });
    }
}
