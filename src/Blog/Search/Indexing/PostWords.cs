using Blog.Posts;
using Blog.Search.Words;

namespace Blog.Search.Indexing;

/// <summary>Puts the words of posts into segments, field by field.</summary>
internal static class PostWords
{
    public static void AddTitle(SegmentWriter segment, Post post)
    {
        Add(segment, post.Title, 1);
        segment.End(post, FieldWeights.OfTitle);
    }

    public static void AddCard(SegmentWriter segment, Post post)
    {
        Add(segment, post.Deck, FieldWeights.Head);
        Add(segment, post.Category, FieldWeights.Head);
        Add(segment, post.Summary, FieldWeights.Summary);
        foreach (Tag tag in post.Tags) Add(segment, tag.Name, FieldWeights.Head);
        foreach (string author in post.Authors) Add(segment, author, FieldWeights.Head);
        segment.End(post, (count, _) => FieldWeights.OfCard(count));
    }

    public static void AddBody(SegmentWriter segment, Post post, PostText text)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        VisibleText pieces = new(text.Source, text.BodyStart);
        while (pieces.Read())
        {
            int count = pieces.IsHeading ? FieldWeights.Heading : FieldWeights.Body;
            WordReader words = new(pieces.Piece, buffer);
            while (words.Read()) segment.Add(words.Word, count);
        }

        segment.End(post, FieldWeights.OfBody);
    }

    private static void Add(SegmentWriter segment, string? text, int count)
    {
        if (text is null) return;
        WordReader words = new(text, stackalloc char[WordReader.BufferSize]);
        while (words.Read()) segment.Add(words.Word, count);
    }
}
