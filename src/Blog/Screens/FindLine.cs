namespace Blog.Screens;

/// <summary>The line in the footer in which a find is typed.</summary>
/// <param name="Origin">The essay as it stood when the find began, to go back to.</param>
public sealed record FindLine(TextInput Input, ArticlePane Origin);
