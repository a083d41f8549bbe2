using System.Diagnostics;
using Markdig.Syntax;

namespace Blog.Articles.Parsing;

/// <summary>Parses the pieces of Markdown that stand in HTML, as long as all of them together do not take too long.</summary>
internal sealed class FragmentReader
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private TimeSpan _spent;

    public MarkdownDocument? Read(string text)
    {
        if (_spent > Limit) return null;
        long start = Stopwatch.GetTimestamp();
        MarkdownDocument? document = MarkdownReader.Read(text, out _)?.Document;
        _spent += Stopwatch.GetElapsedTime(start);
        return document;
    }
}
