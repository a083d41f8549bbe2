namespace Blog.Terminal.Text;

/// <summary>A stretch of a paragraph in one style, before or after it is broken into lines.</summary>
/// <param name="Text">The text; a newline in it is a hard line break.</param>
/// <param name="Source">Where the first character came from; each further character came from the next place.</param>
/// <param name="Mark">A number that the caller gives and finds again on every part of the piece (0 for none), for example to know a link.</param>
/// <param name="Hyphenate">False for code, addresses and whatever else must not be divided within a word.</param>
public readonly record struct TextPiece(
    string Text, Style Style = default, string? Link = null, int Source = 0, int Mark = 0, bool Hyphenate = true);

/// <summary>A line of a paragraph.</summary>
/// <param name="Pieces">Parts of the pieces that went in, without the spaces at which the line was broken.</param>
/// <param name="Source">Where the first character of the line came from.</param>
/// <param name="Join">How it goes on from the line before it.</param>
public readonly record struct BrokenLine(IReadOnlyList<TextPiece> Pieces, int Source, LineJoin Join = LineJoin.None);
