using Blog.Tests.Posts;
using Blog.Tests.Support;

namespace Blog.Tests.Sessions;

/// <summary>Two short essays that lead to each other, to the web, to nowhere, and to notes.</summary>
internal sealed class LinkedEssays : IDisposable
{
    internal string Folder => _folder.Path;

    private readonly BlogFolder _folder = new BlogFolder()
        .Write("2026-04-02-first.md", First)
        .Write("2026-04-01-second.md", Second);

    private const string First = """
        ---
        title: The First Essay
        date: 2026-04-02
        tags: [one]
        ---

        It begins with [the web](https://example.com/a?b=c) and goes on to [the other essay](../second/), to
        [a part of it](/2026/04/second.html#2-why-it-works), to [a part of this one](#the-end-of-it), and to
        [an essay that was never written](lost-essay.md).

        What is said here needs a note.[^one] And another one.[^long]

        ## A long way

        FILLER

        ## The end of it

        Here it ends, with [mail](mailto:hello@example.com) and [[second|a wiki link]].

        [^one]: A short note, with [an address](https://example.com/note) in it.
        [^long]: A note that goes on for long.

            NOTES
        """;

    private const string Second = """
        ---
        title: The Second Essay
        date: 2026-04-01
        tags: [two]
        canonical_url: https://example.com/second
        ---

        Nothing leads away at first.

        FILLER

        ## 2. Why it works

        Because of [the first essay]({{< ref "first" >}}).

        FILLER
        """;

    internal TestReader Open(int width = 80, int height = 24)
    {
        // Paragraphs enough that neither essay fits into a window.
        string filler = string.Join("\n\n", Enumerable.Range(1, 40).Select(number => $"This is paragraph {number} of many, which say nothing."));
        string notes = string.Join("\n\n    ", Enumerable.Range(1, 20).Select(number => $"Sentence {number} of the long note."));
        foreach ((string name, string text) in new[] { ("2026-04-02-first.md", First), ("2026-04-01-second.md", Second) })
            _folder.Write(name, text.Replace("FILLER", filler, StringComparison.Ordinal).Replace("NOTES", notes, StringComparison.Ordinal));
        return TestReader.On(_folder.Path, width, height);
    }

    public void Dispose() => _folder.Dispose();
}
