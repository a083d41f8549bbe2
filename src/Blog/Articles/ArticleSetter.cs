using System.Collections.Immutable;
using Blog.Articles.Blocks;
using Blog.Articles.Parsing;
using Blog.Articles.Setting;
using Blog.Posts;
using Blog.Terminal.Text.Hyphenation;
using Markdig.Syntax;

namespace Blog.Articles;

/// <summary>Markdown in, rows out.</summary>
public static class ArticleSetter
{
    /// <summary>Sets a post for a width. Never throws for what the post contains: what cannot be parsed is set as plain text under a notice.</summary>
    public static Article Set(Post post, PostText text, ArticleOptions options)
    {
        string markdown = text.Source[text.BodyStart..];
        var composition = new Composition(options, markdown, text.BodyStart)
        {
            Hyphenator = options.Hyphenate ? Hyphenator.For(post.Language ?? EnglishProse.TagOf(markdown)) : null,
            Language = post.Language ?? "en",
        };
        HeadSetter.Set(post, composition);
        int headRows = composition.Galley.Count;

        if (MarkdownReader.Read(markdown, out string reason) is { } parsed)
            SetDocument(parsed, post.Title, composition);
        else
            SetPlain(reason, composition);
        return Finish(composition, headRows);
    }

    private static void SetDocument(ParsedText parsed, string title, Composition composition)
    {
        MarkdownDocument document = parsed.Document;
        if (document.Count > 0 && TitleHeading.Repeats(document[0], title)) document.RemoveAt(0);
        composition.Untold = document;
        BlockSetter.SetAll(document, composition);
        NotesSetter.Set(composition.Notes, parsed.LooseNotes, composition);
    }

    private static void SetPlain(string reason, Composition composition)
    {
        NoticeSetter.Set(reason, composition);
        composition.Galley.Space(1);
        SourceBlockSetter.Set(composition.Text, 0, composition);
    }

    private static Article Finish(Composition composition, int headRows)
    {
        ILookup<int, Anchor> references = composition.Anchors.Where(anchor => anchor.Note > 0).ToLookup(anchor => anchor.Note);
        return new Article(
            composition.Options.Width,
            Places.Settle(composition.Galley.Rows, headRows, composition.Breaks),
            [.. composition.Headings.All],
            [.. composition.Anchors.Select(anchor => new ArticleLink(anchor.Target, [.. anchor.Spans]))],
            [.. composition.NotesSet.Select(note => new ArticleNote(
                (note.Note.Label ?? "").TrimStart('^'), note.Note.Order, note.Row, note.Height, RowsOf(references[note.Note.Order])))],
            [.. composition.Details])
        {
            NumberedLinks = [.. composition.Numbered],
            Listings = [.. composition.Listings],
            Targets = [.. composition.Targets.Settle(composition.Galley.Rows)],
            TableRows = [.. composition.TableRows],
        };
    }

    private static ImmutableArray<int> RowsOf(IEnumerable<Anchor> anchors) =>
        [.. anchors.SelectMany(anchor => anchor.Spans).Select(span => span.Row).Distinct()];
}
