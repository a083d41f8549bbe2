using Blog.Linear;
using Blog.Posts;
using Blog.Tests.Support;

namespace Blog.Tests.Linear;

/// <summary>Reading as a conversation, as someone who listens would do it.</summary>
public sealed class LinearStories
{
    private const string Sample = """
        Intro with a [link](https://example.org/a), `code` and a note[^1].

        ## First part

        - one
        - two
          1. inside

        | Name | Size |
        |------|------|
        | a    | 1    |
        | b    | 2    |

        ### Deeper

        ```csharp
        var x = 1;
        x++;
        ```

        > Quoted.

        > [!NOTE]
        > Noted.

        ![A cat](cat.png)

        [the other](two.md) and [up](#first-part)

        [^1]: The note.
        """;

    [Fact]
    public void The_list_comes_first_with_numbers_and_says_what_to_do()
    {
        string told = Talk(Nine());
        Assert.Contains("9 essays.", told, StringComparison.Ordinal);
        Assert.Contains("\n1. AI Is Not a Model. It Is a System. AI Engineering, April 1, 2026,", told, StringComparison.Ordinal);
        Assert.EndsWith("Type a number to read, or help.\n> \n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void I_can_read_an_essay_passage_by_passage_to_its_end()
    {
        LinearReader reader = Nine();
        LinearAnswer answer = reader.Take("3");
        Assert.Equal("Essay: Why Finding a Job Feels So Hard Right Now", answer.Lines[0]);
        int steps = 0;
        while (!answer.Lines[^1].StartsWith("End of the essay", StringComparison.Ordinal))
        {
            answer = answer.Reader.Take("");
            Assert.True(++steps < 500);
        }

        Assert.True(steps > 10);
        Assert.Equal("Essay: The Night Production Broke", answer.Reader.Take("next").Lines[0]);
    }

    [Fact]
    public void Structure_is_told_in_words()
    {
        string told = Tell(Sample);
        string[] lines =
        [
            "Intro with a [Link 1: link], `code` and a note [Note 1].", "Heading level 2: First part", "List, 2 items", "- one", "List, 1 item", "1. inside", "End of list",
            "Table, 2 columns, 2 rows", "Row 1. Name: a; Size: 1", "Heading level 3: Deeper", "Code, csharp, 2 lines", "var x = 1;", "End of code", "Quote", "End of quote",
            "Box: Note", "Image: A cat (link 2)", "Note 1: The note.",
        ];
        int from = 0;
        foreach (string line in lines)
        {
            int found = told.IndexOf("\n" + line + "\n", from, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Not told, or not in order: {line}\n{told}");
            from = found;
        }
    }

    [Fact]
    public void Contents_give_numbers_to_go_to()
    {
        LinearAnswer contents = Two().Take("1").Reader.Take("contents");
        Assert.Equal(["2 headings.", "1. Level 2: First part", "2. Level 3: Deeper", "Type a number to go there."], contents.Lines.AsEnumerable());
        Assert.Equal("Heading level 3: Deeper", contents.Reader.Take("2").Lines[0]);
    }

    [Fact]
    public void Links_lead_to_essays_to_headings_and_out_and_back_again()
    {
        LinearReader reading = Two().Take("read 1").Reader;
        Assert.Contains("Link 3: the other, two.md", reading.Take("links").Lines);
        Assert.Equal("https://example.org/a", reading.Take("open link 1").Lines[^1]);
        LinearAnswer other = reading.Take("open 3");
        Assert.Equal("Essay: Two", other.Lines[0]);
        Assert.StartsWith("Back in One, passage 1 of", other.Reader.Take("back").Lines[0], StringComparison.Ordinal);
        Assert.Equal("Heading level 2: First part", reading.Take("links").Reader.Take("4").Lines[0]);
        Assert.Equal("Note 1: The note.", reading.Take("open note 1").Lines[0]);
    }

    [Fact]
    public void Tags_and_words_narrow_the_list_and_clear_widens_it()
    {
        LinearReader reader = Nine();
        LinearAnswer filtered = reader.Take("filter production");
        Assert.Equal("4 essays with the tag production.", filtered.Lines[0]);
        Assert.Equal("9 essays.", filtered.Reader.Take("clear").Lines[0]);
        LinearAnswer tags = reader.Take("tags");
        Assert.Equal("1. production, 4 essays", tags.Lines[1]);
        Assert.Equal("4 essays with the tag production.", tags.Reader.Take("1").Lines[0]);
        Assert.StartsWith("1. AI Is Not a Model.", reader.Take("find retrieval pipelines").Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Nothing was found for", reader.Take("find xyzzyplugh").Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raed 3", "Is read meant?")]
    [InlineData("read 99", "There is no essay 99. The last is 9.")]
    [InlineData("0", "There is no essay 0.")]
    [InlineData("99999999999", "There is no command")]
    [InlineData("open link 1", "No essay is open.")]
    [InlineData("go", "Say the number of a heading")]
    [InlineData("filter nonsense", "No essay has the tag nonsense.")]
    [InlineData("read production", "fits")]
    public void A_slip_is_answered_with_what_to_do(string typed, string answer) =>
        Assert.Contains(answer, string.Join(' ', Nine().Take(typed).Lines), StringComparison.Ordinal);

    [Fact]
    public void Every_command_that_help_names_is_known()
    {
        foreach (string line in LinearHelp.Lines(500))
        {
            foreach (string command in line[..line.IndexOf(':', StringComparison.Ordinal)].Split(", ").Where(name => name is not "Enter" and not "a number"))
                Assert.DoesNotContain("There is no command", Nine().Take(command.Replace("or ", "", StringComparison.Ordinal)).Lines[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Long_lists_are_told_page_by_page()
    {
        Post[] posts = [.. Enumerable.Range(1, 23).Select(i => PostNamed("p" + i, $"Title {i}", ""))];
        LinearAnswer first = Over(posts).Take("list");
        Assert.Equal("13 more. Press Enter to hear them.", first.Lines[^1]);
        LinearAnswer last = first.Reader.Take("").Reader.Take("more");
        Assert.StartsWith("21. Title 21.", last.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("That was the last of 23 essays.", last.Reader.Take("").Lines[0], StringComparison.Ordinal);
        Assert.Equal("Essay: Title 23", last.Reader.Take("23").Lines[0]);
    }

    [Fact]
    public void Nothing_but_text_is_written_and_words_keep_to_the_width()
    {
        string told = Talk(Over([PostNamed("x", "A \e[31mred\u009b title", "Text \e[2J\a\u202e with controls.\n\n" + string.Concat(Enumerable.Repeat("word ", 200)))], width: 40), "1", "all", "help");
        Assert.DoesNotContain(told, c => char.IsControl(c) && c != '\n');
        Assert.All(told.Split('\n'), line => Assert.True(line.Length <= 42, line));
    }

    [Fact]
    public void Quit_and_the_end_of_input_both_end_it()
    {
        Assert.True(Nine().Take("quit").IsOver);
        Assert.EndsWith("> Goodbye.\n", Talk(Nine(), "quit", "1"), StringComparison.Ordinal);
        Assert.EndsWith("> \n", Talk(Nine()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_essay_that_is_gone_is_told_and_the_conversation_goes_on()
    {
        LinearReader reader = Nine() with { Read = _ => throw new PostFolderException("The file is gone.") };
        LinearAnswer answer = reader.Take("1");
        Assert.Equal("The file is gone.", Assert.Single(answer.Lines));
        Assert.Contains("9 essays.", answer.Reader.Take("list").Lines);
    }

    private static string Talk(LinearReader reader, params string[] lines)
    {
        using StringReader input = new(string.Join('\n', lines));
        using StringWriter output = new();
        LinearTalk.Run(reader, null, input, output);
        return output.ToString();
    }

    private static string Tell(string markdown) => Talk(Over([PostNamed("one", "One", markdown)]), "1", "all").Replace("\n> ", "\n", StringComparison.Ordinal);

    private static LinearReader Nine() =>
        new(PostFolder.Load(Repository.Posts, new PostFolderOptions { Today = new DateOnly(2026, 11, 25) }), PostFolder.ReadText, 72);

    private static LinearReader Two() => Over([PostNamed("one", "One", Sample), PostNamed("two", "Two", "The other.")]);

    private static LinearReader Over(Post[] posts, int width = 72) => new(new Library("", new Site(), [.. posts], []), PostFolder.ReadText, width);

    private static Post PostNamed(string name, string title, string text) =>
        new() { Path = name + ".md", Slug = name, Title = title, Date = new DateOnly(2026, 4, 1), Text = new PostText(text, 0) };
}
