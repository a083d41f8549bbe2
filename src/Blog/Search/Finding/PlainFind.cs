namespace Blog.Search.Finding;

/// <summary>Finds a needle in folded text.</summary>
internal static class PlainFind
{
    public static IEnumerable<FindMatch> All(IEnumerable<Flow> flows, string needle)
    {
        Flow wanted = Flow.OfNeedle(needle);
        return wanted.Text.Length == 0 ? [] : flows.SelectMany(flow => In(flow, wanted));
    }

    private static IEnumerable<FindMatch> In(Flow flow, Flow needle)
    {
        bool isStrict = needle.Capitals.Contains(true);
        for (int at = 0; (at = flow.Text.IndexOf(needle.Text, at, StringComparison.Ordinal)) >= 0;)
        {
            if (isStrict && !HasCapitals(flow, at, needle))
            {
                at++;
                continue;
            }

            yield return flow.Match(at, at + needle.Text.Length);
            at += needle.Text.Length;
        }
    }

    private static bool HasCapitals(Flow flow, int at, Flow needle)
    {
        for (int i = 0; i < needle.Text.Length; i++)
        {
            if (flow.Capitals[at + i] != needle.Capitals[i]) return false;
        }

        return true;
    }
}
