using System.Diagnostics;
using Markdig;

namespace Blog.Articles.Parsing;

/// <summary>The time that one parse may take. Some inputs cost Markdig time that grows with their square (<c>[a](b</c> sixteen thousand times: over a second).</summary>
internal sealed class ParseLimit : MarkdownParserContext
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>The clock is read once in so many checks.</summary>
    private const int Interval = 16;

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _checks;

    /// <exception cref="TimeoutException">The time is over.</exception>
    public void Check()
    {
        if (++_checks % Interval == 0 && Stopwatch.GetElapsedTime(_start) > Limit) throw new TimeoutException();
    }
}
