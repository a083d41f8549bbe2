using System.Text;
using Blog.Articles.Parsing;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Articles.Html;

/// <summary>The lines of an HTML block as one text. In a quote or a list they do not stand beside each other in the Markdown, so each line knows its place.</summary>
internal sealed class HtmlSource
{
    private readonly List<(int Start, int Position)> _lines = [];

    /// <param name="markdown">The whole text that the block was parsed from.</param>
    public HtmlSource(LeafBlock block, string markdown)
    {
        var text = new StringBuilder();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringLine line = block.Lines.Lines[i];
            if (i > 0) text.Append('\n');
            _lines.Add((text.Length, Lines.PositionOf(line, markdown)));
            text.Append(line.Slice.AsSpan());
        }

        Text = Placeholders.Reveal(text.ToString());
    }

    public string Text { get; }

    /// <summary>Where the character at an index of the text stands in the Markdown.</summary>
    public int PositionAt(int index)
    {
        int found = _lines.BinarySearch((index, int.MaxValue));
        int line = Math.Max(0, found < 0 ? ~found - 1 : found);
        return _lines.Count == 0 ? 0 : _lines[line].Position + index - _lines[line].Start;
    }
}
