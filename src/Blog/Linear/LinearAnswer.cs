using System.Collections.Immutable;

namespace Blog.Linear;

/// <summary>What comes of a line that was typed.</summary>
/// <param name="Lines">To be written, each with a line feed after it.</param>
/// <param name="IsOver">True when the reader has gone.</param>
internal sealed record LinearAnswer(LinearReader Reader, ImmutableArray<string> Lines, bool IsOver = false);
