using System.Text.RegularExpressions;

namespace Blog.Search.Finding;

/// <summary>Finds what a regular expression matches. Line ends of the layout are spaces to it; it does not go over paragraphs.</summary>
internal static partial class RegexFind
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static FindResult All(JoinedText text, string pattern)
    {
        try
        {
            RegexOptions options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
            if (!Escapes().Replace(pattern, "").Any(char.IsUpper)) options |= RegexOptions.IgnoreCase;
            return In(text, new Regex(pattern, options, Patience));
        }
        catch (RegexMatchTimeoutException)
        {
            return FindResult.Failed("This regular expression takes too long.");
        }
        catch (NotSupportedException)
        {
            return FindResult.Failed("This regular expression looks around or back, or is too large; that is not done here.");
        }
        catch (ArgumentException problem)
        {
            return FindResult.Failed(problem.Message);
        }
    }

    private static FindResult In(JoinedText text, Regex regex)
    {
        MatchList matches = new(text);
        for (int start = 0, end; start < text.Units.Length && !matches.IsFull; start = end + 1)
        {
            end = text.EndFrom(start);
            foreach (ValueMatch match in regex.EnumerateMatches(text.Units[start..end]))
            {
                if (match.Length > 0) matches.Add(start + match.Index, start + match.Index + match.Length);
            }
        }

        return matches.Result;
    }

    /// <summary>The capital in <c>\W</c> or <c>\p{L}</c> is none.</summary>
    [GeneratedRegex(@"\\[pP]\{[^}]*\}|\\.")]
    private static partial Regex Escapes();
}
