using System.Collections.Immutable;
using Blog.Articles.Setting;

namespace Blog.Articles.Inlines;

/// <summary>Straight quotes turned, dashes and dots drawn together: <c>"a" -- b...</c> as <c>“a” – b…</c>. Only for those who ask for it.</summary>
internal static class SmartPunctuation
{
    private const char Apostrophe = '’';

    /// <summary>Stands for whatever word comes next, in another style.</summary>
    private const char Word = 'x';

    /// <summary>What is typed as several characters, the longest first.</summary>
    private static readonly ImmutableArray<(string Typed, string Drawn)> Drawn = [("---", "—"), ("--", "–"), ("...", "…")];

    /// <summary>Opening and closing, of a quotation and of one within it, by the beginning of a language's tag.</summary>
    private static readonly ImmutableArray<(string Language, string Marks)> Quotes =
        [("de", "„“‚‘"), ("cs", "„“‚‘"), ("pl", "„”‚’"), ("sv", "””’’"), ("fi", "””’’"), ("fr", "«»“”"), ("es", "«»“”"), ("it", "«»“”"), ("ru", "«»„“"), ("uk", "«»„“")];

    private const string UsualQuotes = "“”‘’";

    /// <summary>Sets plain words. Every part keeps its place in the source, though it may be shorter.</summary>
    /// <param name="isLast">True where a line or a phrase ends behind the text.</param>
    public static void Set(string text, int position, bool isLast, TextFlow flow)
    {
        string marks = Quotes.FirstOrDefault(pair => flow.Composition.Language.StartsWith(pair.Language, StringComparison.OrdinalIgnoreCase)).Marks ?? UsualQuotes;
        char before = flow.Pieces.Count > 0 && flow.Pieces[^1].Text is { Length: > 0 } last ? last[^1] : ' ';
        int start = 0;
        for (int at = 0; at < text.Length;)
        {
            (string typed, string drawn) = Drawn.FirstOrDefault(pair => string.CompareOrdinal(text, at, pair.Typed, 0, pair.Typed.Length) == 0);
            if (typed is null)
            {
                at++;
                continue;
            }

            SetQuotes(text[start..at], position + start, marks, before, drawn[0], flow);
            flow.Text(drawn, position + at);
            before = drawn[0];
            start = at += typed.Length;
        }

        SetQuotes(text[start..], position + start, marks, before, isLast ? ' ' : Word, flow);
    }

    private static void SetQuotes(string text, int position, string marks, char before, char after, TextFlow flow)
    {
        if (text.Length == 0) return;
        flow.Text(string.Create(text.Length, (text, marks, before, after), static (turned, from) =>
        {
            for (int i = 0; i < turned.Length; i++)
            {
                char previous = i > 0 ? from.text[i - 1] : from.before;
                char next = i + 1 < turned.Length ? from.text[i + 1] : from.after;
                turned[i] = Turned(from.text[i], previous, next, from.marks);
            }
        }), position);
    }

    private static char Turned(char c, char previous, char next, string marks)
    {
        bool opens = !char.IsWhiteSpace(next) && (char.IsWhiteSpace(previous) || previous is '(' or '[' or '{' or '"' or '\'' or '–' or '—' or '/');
        return c switch
        {
            '"' => opens ? marks[0] : marks[1],
            '\'' when char.IsLetterOrDigit(previous) => char.IsLetter(next) ? Apostrophe : marks == UsualQuotes ? Apostrophe : marks[3],
            '\'' => opens ? marks[2] : marks[3],
            _ => c,
        };
    }
}
