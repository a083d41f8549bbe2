using System.Text;
using Blog.Search.Words;

namespace Blog.Search.Indexing;

/// <summary>Where a term is, by the index: the weight of each post of the library, 0 for those without it.</summary>
internal sealed class TermWeights
{
    /// <summary>Shorter words are not taken for mistyped.</summary>
    private const int LeastTypo = 4;

    private const float Typo = 0.5f;

    private readonly SearchIndex _index;

    private TermWeights(SearchIndex index, TextTerm term)
    {
        _index = index;
        Term = term;
        Of = new float[index.Posts.Length];
    }

    public TextTerm Term { get; }

    public float[] Of { get; }

    /// <summary>Words of titles for which this one was perhaps mistyped; only when it is nowhere itself.</summary>
    public List<TextTerm> Meant { get; } = [];

    /// <summary>The index knows that the words are there, not that they stand in a row.</summary>
    public bool MustVerify => Term.Words.Length > 1;

    /// <summary>How much a post counts that has it: the rarer, the more.</summary>
    public float Rarity()
    {
        int count = Of.Count(weight => weight > 0);
        return MathF.Log(1 + ((Of.Length - count + 0.5f) / (count + 0.5f)));
    }

    public static TermWeights Find(SearchIndex index, TextTerm term)
    {
        TermWeights weights = new(index, term);
        if (term.Words.IsEmpty)
        {
            Array.Fill(weights.Of, 1);
            return weights;
        }

        weights.AddWord(term.Words[0], weights.Of);
        if (term.Words.Length > 1) weights.NarrowDown();
        else if (!weights.Of.Any(weight => weight > 0) && !term.IsPhrase) weights.AddMeant(term.Words[0]);
        return weights;
    }

    /// <summary>The words of a phrase must all be there.</summary>
    private void NarrowDown()
    {
        float[] other = new float[Of.Length];
        foreach (TermWord word in Term.Words.Skip(1))
        {
            Array.Clear(other);
            AddWord(word, other);
            for (int i = 0; i < other.Length; i++) Of[i] = Math.Min(Of[i], other[i]);
        }
    }

    private void AddWord(TermWord word, float[] weights)
    {
        foreach (IndexPart part in _index.Parts)
        {
            if (word.IsExact)
            {
                if (part.Segment.Find(word.Text) is >= 0 and int found) AddPostings(part, found, TermWord.Exact, weights);
                continue;
            }

            (int first, int end) = part.Segment.Range(word.Beginning);
            for (int i = first; i < end; i++)
            {
                if (LikenessOf(word, part.Segment.Word(i)) is > 0 and float likeness) AddPostings(part, i, likeness, weights);
            }
        }
    }

    private static float LikenessOf(TermWord word, ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        return word.Likeness(buffer[..Encoding.UTF8.GetChars(utf8, buffer)]);
    }

    private void AddMeant(TermWord word)
    {
        if (word.Text.Length < LeastTypo) return;
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        foreach (IndexPart part in _index.Parts.Where(part => part.Kind == PartKind.Title))
        {
            for (int i = 0; i < part.Segment.WordCount; i++)
            {
                ReadOnlySpan<char> other = buffer[..Encoding.UTF8.GetChars(part.Segment.Word(i), buffer)];
                if (!EditDistance.IsWithinOne(word.Text, other, word.IsPrefix)) continue;
                AddPostings(part, i, Typo, Of);
                Meant.Add(new TextTerm(other.ToString(), IsPhrase: true));
            }
        }
    }

    private static void AddPostings(IndexPart part, int word, float likeness, float[] weights)
    {
        Postings postings = part.Segment.Postings(word);
        while (postings.Read())
        {
            int place = part.Places[postings.Post];
            if (place >= 0) weights[place] += likeness * postings.Weight;
        }
    }
}
