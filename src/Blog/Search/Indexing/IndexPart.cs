using Blog.Posts;

namespace Blog.Search.Indexing;

internal enum PartKind : byte { Title, Card, Body }

/// <summary>A segment in an index.</summary>
/// <param name="Places">For each of the segment's posts its place in the library; -1 when it is not there any more.</param>
internal sealed record IndexPart(Segment Segment, PartKind Kind, int[] Places)
{
    /// <param name="places">The places of the library's posts. A post that was read again is another one.</param>
    public static IndexPart In(Segment segment, PartKind kind, IReadOnlyDictionary<Post, int> places) =>
        new(segment, kind, Array.ConvertAll(segment.Posts, post => places.GetValueOrDefault(post, -1)));
}
