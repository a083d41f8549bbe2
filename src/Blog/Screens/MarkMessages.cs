using Blog.App;

namespace Blog.Screens;

/// <summary>What a key asks of the marks in an essay.</summary>
public abstract record MarkAction : Message;

/// <summary>Waits for the letter of a mark.</summary>
/// <param name="Sets">True to set it, false to go to it.</param>
public sealed record OpenMarks(bool Sets) : MarkAction;

/// <param name="Letter">a to z.</param>
public sealed record SetMark(char Letter) : MarkAction;

/// <param name="Letter">a to z, or <c>'</c> for the place before the last jump.</param>
public sealed record GoToMark(char Letter) : MarkAction;
