using System.Diagnostics;
using Blog.Articles.Shortcodes;
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
    private readonly List<(int Start, int End)> _raw = [];
    private readonly Dictionary<string, int> _found = [];
    private int _checks;

    /// <summary>All notes, also those that nothing refers to: Markdig takes them out of the document.</summary>
    public List<Footnote> Notes { get; } = [];

    /// <summary>True inside Liquid's <c>{% raw %}</c> while blocks are read.</summary>
    public bool InRaw { get; private set; }

    /// <summary>True for a place inside <c>{% raw %}</c>, once blocks have been read.</summary>
    public bool IsRaw(int position)
    {
        int found = _raw.BinarySearch((position, int.MaxValue));
        int index = found < 0 ? ~found - 1 : found;
        return index >= 0 && position < _raw[index].End;
    }

    /// <summary>Takes note of lines of shortcodes that begin or end what is raw.</summary>
    public void Note(ShortcodeBlock block, int end)
    {
        foreach ((Shortcode shortcode, int position) in block.Shortcodes)
        {
            if (shortcode is not { Kind: ShortcodeKind.Silent, Name: "raw" or "verbatim" or "endraw" or "endverbatim" }) continue;
            bool isStart = !shortcode.Name.StartsWith("end", StringComparison.Ordinal);
            if (isStart && !InRaw) _raw.Add((end, int.MaxValue));
            if (!isStart && InRaw) _raw[^1] = (_raw[^1].Start, position);
            InRaw = isStart;
        }
    }

    /// <summary>The next place of a word from a place on, or -1. Whoever asks again and again does not search again and again.</summary>
    public int Find(string text, string word, int from)
    {
        if (_found.TryGetValue(word, out int found) && (found < 0 || found >= from)) return found;
        return _found[word] = text.IndexOf(word, from, StringComparison.Ordinal);
    }

    /// <exception cref="TimeoutException">The time is over.</exception>
    public void Check()
    {
        if (++_checks % Interval == 0 && Stopwatch.GetElapsedTime(_start) > Limit) throw new TimeoutException();
    }
}
