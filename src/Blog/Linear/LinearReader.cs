using System.Collections.Immutable;
using System.Globalization;
using Blog.Posts;

namespace Blog.Linear;

/// <summary>What numbers stand for after an answer.</summary>
internal enum Numbered : byte { Essays, Headings, Links, Tags }

/// <summary>An essay that is being read, and how far.</summary>
/// <param name="Next">The passage that is told next.</param>
internal sealed record Reading(Post Post, Spoken Essay, int Next);

/// <summary>
/// The reader as a conversation: a line comes in, lines go out, and nothing on the screen is ever changed. For screen readers, dumb terminals and patience.
/// </summary>
internal sealed partial record LinearReader(Library Library, Func<Post, PostText> Read, int Width)
{
    private const int PageLength = 10;

    /// <summary>The essays that the filter or the last search left.</summary>
    public ImmutableArray<Post> Posts { get; init; } = Library.Posts;

    /// <summary>What narrows them, in words; empty for all.</summary>
    public string Narrowed { get; init; } = "";

    /// <summary>How many of them have been listed.</summary>
    public int Listed { get; init; }

    public Numbered Numbers { get; init; }

    public Reading? Reading { get; init; }

    /// <summary>The essays to come back to.</summary>
    public ImmutableStack<Reading> Before { get; init; } = [];

    /// <summary>The answer before a line is typed.</summary>
    public LinearAnswer Start()
    {
        string title = Library.Site.Title.Length > 0 ? Library.Site.Title : "Essays";
        LinearAnswer list = (this with { Listed = 0 }).List();
        return list with { Lines = [.. Wrapped(title), .. Wrapped(Library.Site.Description), .. list.Lines, .. Wrapped("Type a number to read, or help.")] };
    }

    /// <summary>What comes of a typed line.</summary>
    public LinearAnswer Take(string line)
    {
        string[] words = line.Split((char[])[' ', '\t', '\r'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string command = words.Length > 0 ? words[0].ToLowerInvariant() : "more", rest = words.Length > 1 ? words[1] : "";
        try
        {
            return IsNumber(command, out int number) && rest.Length == 0 ? Choose(number) : Do(command, rest);
        }
        catch (Exception problem) when (problem is PostFolderException or IOException or UnauthorizedAccessException)
        {
            return Say(problem.Message);
        }
    }

    private LinearAnswer Do(string command, string rest) => command switch
    {
        "more" or "m" => Reading is null ? List() : More(IsNumber(rest, out int count) ? count : 1),
        "all" => More(int.MaxValue),
        "again" => Again(),
        "list" or "shelf" => (this with { Reading = null, Before = [], Listed = 0 }).List(),
        "read" => IsNumber(rest, out int essay) ? ReadNumber(essay) : ReadNamed(rest),
        "next" or "n" => Step(1),
        "previous" or "p" => Step(-1),
        "contents" or "c" => Contents(),
        "go" => IsNumber(rest, out int heading) ? Go(heading) : Say("Say the number of a heading: go 2. Type contents to hear them."),
        "links" or "l" => Links(),
        "open" => Open(rest),
        "tags" or "t" => Tags(),
        "filter" or "tag" => Filter(rest),
        "clear" => Clear(),
        "find" or "search" => Find(rest),
        "back" or "b" => Back(),
        "where" => Where(),
        "about" => About(),
        "help" or "h" or "?" => new LinearAnswer(this, LinearHelp.Lines(Width)),
        "quit" or "q" or "exit" or "bye" => new LinearAnswer(this, ["Goodbye."], IsOver: true),
        _ => Say($"There is no command {command}. {LinearHelp.Meant(command)}Type help for the commands."),
    };

    private LinearAnswer Choose(int number) => Numbers switch
    {
        Numbered.Headings => Go(number),
        Numbered.Links => Open(Number(number)),
        Numbered.Tags => FilterBy(number),
        _ => ReadNumber(number),
    };

    private LinearAnswer Say(params IEnumerable<string> texts) => new(this, [.. texts.SelectMany(Wrapped)]);

    private IEnumerable<string> Wrapped(string text) => LinearText.Wrap(text, Width);

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
