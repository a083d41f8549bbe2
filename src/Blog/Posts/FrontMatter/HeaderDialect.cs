using System.Collections.Immutable;

namespace Blog.Posts.FrontMatter;

/// <summary>Bare headers, as Pelican and MultiMarkdown have them: <c>Title: x</c> lines until a blank line.</summary>
internal static class HeaderDialect
{
    /// <summary>How long a header may grow over its lines.</summary>
    private const int MaxValueLength = 4096;

    /// <summary>Every line up to the first blank one must be a header or the indented rest of one, and one of them a title or a
    /// date that is one. A text that begins with "Note: …" is a text.</summary>
    public static FrontMatterHead? Read(ReadOnlySpan<char> text)
    {
        ImmutableArray<FrontEntry>.Builder entries = ImmutableArray.CreateBuilder<FrontEntry>();
        LineReader lines = new(text);
        bool isKnown = false;
        while (lines.Read() && !lines.IsBlank)
        {
            if (KeyLine.TryParse(lines.Line, out KeyLine header))
            {
                if (header.IsTight || lines.Start > FrontMatterReader.MaxLength) return null;
                isKnown |= IsTelling(header);
                entries.Add(Entry(header, lines.Number));
            }
            else if (!TryContinue(entries, lines.Line))
            {
                return null;
            }
        }

        return isKnown ? new(new FrontMap(entries.DrainToImmutable(), 1, 1), lines.Start) : null;
    }

    private static bool IsTelling(KeyLine header) =>
        !header.Value.IsEmpty
        && (header.Key.Equals("title", StringComparison.OrdinalIgnoreCase)
            || (header.Key.Equals("date", StringComparison.OrdinalIgnoreCase) && DateText.Read(header.Value).Date is not null));

    private static FrontEntry Entry(KeyLine header, int line) =>
        new(header.Key.ToString(), line, 1, new FrontScalar(header.Value.ToString(), line, header.ValueColumn));

    private static bool TryContinue(ImmutableArray<FrontEntry>.Builder entries, ReadOnlySpan<char> line)
    {
        if (entries.Count == 0 || line[0] is not (' ' or '\t')) return false;
        FrontEntry last = entries[^1];
        FrontScalar value = (FrontScalar)last.Value;
        if (value.Text.Length + line.Length > MaxValueLength) return false;
        entries[^1] = last with { Value = value with { Text = $"{value.Text} {line.Trim()}".Trim() } };
        return true;
    }
}
