namespace Blog.Articles.Syntax.Scanning;

/// <summary>
/// A way to read on: the code of a language, or the inside of a string, a tag, a heredoc. Has no memory of its own; that is in
/// the <see cref="Frame"/>.
/// </summary>
internal interface IState
{
    /// <summary>Takes some characters, or enters or leaves a frame. Called only before the frame's end.</summary>
    void Step(Scanner scanner);
}
