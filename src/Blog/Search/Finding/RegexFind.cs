using System.Text.RegularExpressions;

namespace Blog.Search.Finding;

/// <summary>Finds what a regular expression matches. Line ends of the layout are spaces to it; it does not go over paragraphs.</summary>
internal static partial class RegexFind
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static FindResult All(IEnumerable<Flow> flows, string pattern, int most)
    {
        try
        {
            RegexOptions options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
            if (!Escapes().Replace(pattern, "").Any(char.IsUpper)) options |= RegexOptions.IgnoreCase;
            Regex regex = new(pattern, options, Patience);
            IEnumerable<FindMatch> matches =
                from flow in flows
                from Match match in regex.Matches(flow.Text)
                where match.Length > 0
                select flow.Match(match.Index, match.Index + match.Length);
            return new FindResult([.. matches.Take(most)]);
        }
        catch (RegexMatchTimeoutException)
        {
            return new FindResult([], "This regular expression takes too long.");
        }
        catch (NotSupportedException)
        {
            return new FindResult([], "This regular expression looks around or back, or is too large; that is not done here.");
        }
        catch (ArgumentException problem)
        {
            return new FindResult([], problem.Message);
        }
    }

    /// <summary>The capital in <c>\W</c> or <c>\p{L}</c> is none.</summary>
    [GeneratedRegex(@"\\[pP]\{[^}]*\}|\\.")]
    private static partial Regex Escapes();
}
