using System.Collections.Immutable;
using Blog.Posts;
using Blog.Search.Words;

namespace Blog.Search;

/// <summary>Looks for terms in a text by going through its words.</summary>
internal static class TextMatch
{
    /// <summary>True when what the shelf knows of an essay has all that it must, and nothing that it must not.</summary>
    public static bool InCard(Post post, ImmutableArray<TextTerm> terms)
    {
        foreach (TextTerm term in terms)
        {
            if (InCard(post, term) == term.IsNot) return false;
        }

        return true;
    }

    public static bool InCard(Post post, TextTerm term)
    {
        if (In(post.Title, term) || In(post.Deck, term) || In(post.Summary, term) || In(post.Category, term)) return true;
        foreach (Tag tag in post.Tags)
        {
            if (In(tag.Name, term)) return true;
        }

        foreach (string author in post.Authors)
        {
            if (In(author, term)) return true;
        }

        return false;
    }

    public static bool In(string? text, TextTerm term)
    {
        if (text is null) return false;
        if (term.Words.IsEmpty) return true;
        TermProgress progress = new(term);
        WordReader reader = new(text, stackalloc char[WordReader.BufferSize]);
        while (reader.Read())
        {
            if (progress.Take(reader.Word, reader.Start, reader.End)) return true;
        }

        return false;
    }

    public static bool In(PostText text, TextTerm term)
    {
        if (term.Words.IsEmpty) return true;
        TermProgress progress = new(term);
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        VisibleText pieces = new(text.Source, text.BodyStart);
        while (pieces.Read())
        {
            WordReader reader = new(pieces.Piece, buffer);
            while (reader.Read())
            {
                if (progress.Take(reader.Word, 0, 0)) return true;
            }
        }

        return false;
    }
}
