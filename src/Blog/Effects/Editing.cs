using Blog.App;
using Blog.Posts;
using Blog.Screens;
using Blog.Terminal.Device;

namespace Blog.Effects;

/// <summary>Opens a post in the reader's editor.</summary>
internal static class Editing
{
    /// <param name="variable">Reads an environment variable.</param>
    internal static Message Of(Post post, Func<string, string?> variable, Action<Message> send)
    {
        if (post.Text is not null) return new Noticed("This essay comes from no file that could be edited.");
        string? editor = new[] { variable("VISUAL"), variable("EDITOR") }.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        if (editor is null) return new Noticed("No editor is known. Set VISUAL or EDITOR.");
        return new TerminalWanted(() =>
        {
            bool isGood = ForeignProgram.Run(editor, Path.GetFullPath(post.Path));
            send(isGood ? new ReloadLibrary() : new Noticed($"{editor} did not end well."));
        });
    }
}
