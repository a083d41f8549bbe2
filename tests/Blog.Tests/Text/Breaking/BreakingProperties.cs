using System.Globalization;
using System.Text;
using Blog.Terminal.Text;
using Blog.Terminal.Text.Hyphenation;
using Blog.Tests.Support;

namespace Blog.Tests.Text.Breaking;

/// <summary>What holds for every text, measure and way of breaking. The checks know nothing of how lines are chosen.</summary>
public class BreakingProperties
{
    private const int Rounds = 1_000;

    [Fact]
    public void Nothing_is_lost_and_nothing_comes_in_but_hyphens() => ForAll((sample, options, lines) =>
    {
        string text = sample.Text;
        int at = 0;
        foreach (BrokenLine line in lines)
        {
            string shown = Broken.TextOf(line);
            bool isHyphen = shown.EndsWith('-');
            foreach (TextPiece piece in line.Pieces)
            {
                for (int i = 0; i < piece.Text.Length; i++)
                {
                    while (at < text.Length && at < piece.Source + i && IsBlank(text[at])) at++;
                    bool end = i == piece.Text.Length - 1;
                    if (end && (at >= text.Length || text[at] != piece.Text[i]))
                    {
                        if (isHyphen && piece.Text[i] == '-') continue;
                        if (options.Justify && piece.Text[i] == ' ') continue;
                    }

                    if (at >= text.Length || text[at] != piece.Text[i]) return $"{shown} is not what stands at {at}";
                    if (piece.Source + i != at) return $"{piece.Text} says that it comes from {piece.Source}, and {i} further on that is not {at}";
                    at++;
                }
            }
        }

        return text[at..].All(IsBlank) ? null : $"{text[at..]} is lost";
    });

    [Fact]
    public void No_line_is_wider_than_the_measure() => ForAll((_, options, lines) =>
    {
        BrokenLine wide = lines.FirstOrDefault(line => CellWidth.Measure(Broken.TextOf(line)) > Math.Max(options.Width, options.Width == 1 ? 2 : 0));
        if (wide.Pieces is not null) return $"{Broken.TextOf(wide)} is too wide";

        // The one exception: a single cluster of two cells in a measure of one.
        return options.Width > 1 || lines.All(line => CellWidth.Measure(Broken.TextOf(line)) <= 1 || Clusters(Broken.TextOf(line)) == 1)
            ? null : "two clusters share a line of one cell";
    });

    [Fact]
    public void Lines_begin_where_they_may() => ForAll((sample, options, lines) =>
    {
        string text = sample.Text;
        foreach (BrokenLine line in lines.Skip(1).Where(line => line.Pieces.Count > 0))
        {
            int place = line.Source;
            if (sample.Breaks.Contains(place) || options.Hyphenator is not null) continue;
            (int start, int end) = Unbreakable(sample, place);
            if (CellWidth.Measure(text.AsSpan(start, end - start)) <= options.Width) return $"broken at {place} within {text[start..end]}";
        }

        return null;
    });

    [Fact]
    public void Clusters_are_never_split() => ForAll((sample, _, lines) =>
    {
        HashSet<int> boundaries = [.. StringInfo.ParseCombiningCharacters(sample.Text), sample.Text.Length];
        BrokenLine split = lines.FirstOrDefault(line => line.Pieces.Count > 0 && !boundaries.Contains(line.Source));
        return split.Pieces is null ? null : $"{Broken.TextOf(split)} begins within a cluster";
    });

    [Fact]
    public void No_line_begins_or_ends_with_a_space_that_breaks() => ForAll((_, _, lines) =>
        lines.Select(Broken.TextOf).FirstOrDefault(line => line.Length > 0 && (IsBlank(line[0]) || IsBlank(line[^1]))) is { } spaced ? $"'{spaced}'" : null);

    [Fact]
    public void Places_in_the_source_strictly_increase() => ForAll((_, _, lines) =>
    {
        int last = -1;
        foreach (BrokenLine line in lines)
        {
            if (line.Pieces.Count > 0 && line.Pieces[0].Source != line.Source) return "a line does not begin where its first piece does";
            if (line.Source <= last) return $"{line.Source} comes after {last}";
            last = line.Source;
            foreach (TextPiece piece in line.Pieces.Skip(1))
            {
                if (piece.Source <= last) return $"a piece at {piece.Source} comes after {last}";
                last = piece.Source;
            }
        }

        return null;
    });

    [Fact]
    public void The_same_comes_out_twice() => ForAll((sample, options, lines) =>
        lines.Select(Broken.TextOf).SequenceEqual(Broken.Lines(sample.Text, options)) ? null : "a second time it is different");

    [Fact]
    public void How_the_text_is_cut_into_pieces_changes_no_line()
    {
        ForAll((sample, options, lines) =>
        {
            string text = sample.Text;
            Random random = new(text.Length);
            List<TextPiece> pieces = [];
            for (int at = 0; at < text.Length;)
            {
                int length = Math.Min(random.Next(1, 8), text.Length - at);
                pieces.Add(new TextPiece(text.Substring(at, length), Source: at, Mark: pieces.Count + 1));
                at += length;
            }

            IReadOnlyList<BrokenLine> again = ParagraphBreaker.Break(pieces, options);
            if (!again.Select(Broken.TextOf).SequenceEqual(lines.Select(Broken.TextOf))) return "lines differ";
            if (!again.Select(line => line.Source).SequenceEqual(lines.Select(line => line.Source))) return "places differ";
            TextPiece wrong = again.SelectMany(line => line.Pieces).FirstOrDefault(piece => piece.Source < pieces[piece.Mark - 1].Source
                || piece.Source >= pieces[piece.Mark - 1].Source + pieces[piece.Mark - 1].Text.Length);
            return wrong.Text is null ? null : $"{wrong} has the mark of another piece";
        });
    }

    private static void ForAll(Func<RandomText, BreakOptions, IReadOnlyList<BrokenLine>, string?> fault)
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < Rounds; round++)
        {
            RandomText sample = RandomText.Make(random, random.Next(1, 40));
            BreakOptions options = Options(random);
            IReadOnlyList<BrokenLine> lines = ParagraphBreaker.Break([new TextPiece(sample.Text)], options);
            string? found = fault(sample, options, lines);
            Assert.True(found is null, $"seed {seed}, round {round}, {options}: {found}\n{Escape(sample.Text)}\n{string.Join('\n', lines.Select(Broken.TextOf))}");
        }
    }

    private static BreakOptions Options(Random random) => new(random.Next(4) == 0 ? random.Next(1, 5) : random.Next(5, 60))
    {
        Strategy = random.Next(3) == 0 ? BreakStrategy.Greedy : BreakStrategy.TotalFit,
        Justify = random.Next(3) == 0,
        Hyphenator = Hyphenator.For(random.Next(4) switch { 0 => "en", 1 => "de", 2 => "ru", _ => null }),
    };

    /// <summary>The text around a place up to the nearest known breaks, without the spaces at its end.</summary>
    private static (int Start, int End) Unbreakable(RandomText sample, int place)
    {
        int start = place;
        while (start > 0 && !sample.Breaks.Contains(start)) start--;
        int end = place;
        while (end < sample.Text.Length && !sample.Breaks.Contains(end)) end++;
        while (end > start && IsBlank(sample.Text[end - 1])) end--;
        return (start, end);
    }

    private static bool IsBlank(char c) => c is ' ' or '\n';

    private static int Clusters(string text) => StringInfo.ParseCombiningCharacters(text).Length;

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text) escaped.Append(c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}");
        return escaped.ToString();
    }
}
