using System.Text;
using Blog.Articles.Parsing;
using Blog.Terminal.Text;

namespace Blog.Articles.Code;

/// <summary>A line of code with its tabs turned to spaces.</summary>
/// <param name="Position">Where the line begins in the Markdown.</param>
/// <param name="Origins">For each character its offset in the line as written, or null where nothing was changed.</param>
internal readonly record struct CodeLine(string Text, int Position, int[]? Origins)
{
    private const int TabWidth = 4;

    public static CodeLine Of(string line, int position)
    {
        if (line.EndsWith('\r')) line = line[..^1];
        line = Placeholders.Reveal(line);
        if (!line.Contains('\t', StringComparison.Ordinal)) return new CodeLine(SafeText.Clean(line), position, null);

        var text = new StringBuilder(line.Length + 16);
        List<int> origins = new(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            int count = line[i] == '\t' ? TabWidth - text.Length % TabWidth : 1;
            text.Append(line[i] == '\t' ? ' ' : line[i], count);
            for (int k = 0; k < count; k++) origins.Add(i);
        }

        return new CodeLine(SafeText.Clean(text.ToString()), position, [.. origins]);
    }

    /// <summary>The lines of a text, told where it begins.</summary>
    public static IEnumerable<CodeLine> Split(string text, int position)
    {
        foreach (string line in text.Split('\n'))
        {
            yield return Of(line, position);
            position += line.Length + 1;
        }
    }

    /// <summary>Where the character at an index came from.</summary>
    public int PositionAt(int index) => Position + (Origins is null ? index : index < Origins.Length ? Origins[index] : 0);
}
