namespace Blog.Search.Indexing;

/// <summary>
/// How much a word counts where it stands (BM25F: the counts of all fields are weighted, added, and then saturated; Robertson and
/// Zaragoza 2009). Weights are kept in quarters, as small whole numbers. A word in the title outweighs any number of the same word in the text,
/// whose count goes in by its logarithm.
/// </summary>
internal static class FieldWeights
{
    private const int Quarters = 4;
    private const double Title = 16;

    /// <summary>Deck, tags, category and authors.</summary>
    public const int Head = 6;

    public const int Summary = 3;
    public const int Heading = 3;
    public const int Body = 1;

    /// <summary>Essays of these lengths, in words, are taken for usual. Real averages would change while the index grows.</summary>
    private const double UsualTitle = 8, UsualBody = 900;

    /// <summary>The weight at which a word has half the greatest score that it can have.</summary>
    private const float Half = 4 * Quarters;

    /// <param name="count">The word's count in the field, weighted by the kind of place.</param>
    /// <param name="length">The words of the field.</param>
    public static int OfTitle(int count, int length) => Round(Title * Math.Min(count, 2) / (0.7 + (0.3 * length / UsualTitle)));

    public static int OfCard(int count) => Quarters * Math.Min(count, 24);

    public static int OfBody(int count, int length) => Round((1 + Math.Log2(count)) / (0.75 + (0.25 * Math.Min(length, 8 * UsualBody) / UsualBody)));

    public static float Saturate(float weight) => weight / (weight + Half);

    private static int Round(double weight) => Math.Clamp((int)Math.Round(weight * Quarters), 1, 255);
}
