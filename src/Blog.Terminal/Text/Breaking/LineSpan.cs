namespace Blog.Terminal.Text.Breaking;

/// <summary>The text from <paramref name="Start"/> to before <paramref name="End"/>, spaces at its ends left off, as one line.</summary>
/// <param name="Cells">How wide the line is, its hyphen included.</param>
/// <param name="Hyphen">Whether a hyphen is put at its end.</param>
/// <param name="Final">Whether the paragraph or a hard line break ends here.</param>
internal readonly record struct LineSpan(int Start, int End, int Cells, bool Hyphen, bool Final);
