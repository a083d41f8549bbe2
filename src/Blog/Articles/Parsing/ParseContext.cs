using System.Diagnostics;
using Markdig;
using Markdig.Extensions.Footnotes;

namespace Blog.Articles.Parsing;

/// <summary>What the parsers share during one parse: its time limit, and what Markdig would drop.</summary>
internal sealed class ParseContext : MarkdownParserContext
{
    // Some inputs cost Markdig time that grows with their square ("[a](b" sixteen thousand times: over a second).
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>The clock is read once in so many checks.</summary>
    private const int Interval = 16;

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _checks;

    /// <summary>All notes, also those that nothing refers to: Markdig takes them out of the document.</summary>
    public List<Footnote> Notes { get; } = [];

    /// <exception cref="TimeoutException">The time is over.</exception>
    public void Check()
    {
        if (++_checks % Interval == 0 && Stopwatch.GetElapsedTime(_start) > Limit) throw new TimeoutException();
    }
}
