using System.Text;
using Blog.Linear;
using Blog.Posts;
using Blog.Terminal.Device;

namespace Blog.Commands;

/// <summary>The reader as a conversation: for screen readers and terminals that cannot draw.</summary>
internal static class LinearCommand
{
    private const int UsualWidth = 72;

    /// <summary>True where there is someone to answer, and a screen is not wanted or cannot be.</summary>
    /// <param name="isAsked">What the option or the setting <c>linear</c> says.</param>
    internal static bool IsWanted(bool isAsked) =>
        isAsked || (Environment.GetEnvironmentVariable("TERM") == "dumb" && Terminals.OutputIsTerminal && Terminals.InputIsTerminal);

    /// <param name="slug">The essay to begin with, or null for the list.</param>
    internal static int Run(Library library, string? slug)
    {
        int width = Terminals.OutputIsTerminal ? Terminals.OutputSize.Width : UsualWidth;
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        using StreamReader input = new(Console.OpenStandardInput(), utf8);
        using StreamWriter output = new(Console.OpenStandardOutput(), utf8);
        LinearReader reader = new(library, PostFolder.ReadText, Math.Clamp(width, 20, UsualWidth));
        try
        {
            LinearTalk.Run(reader, slug, input, output);
        }
        catch (IOException)
        {
            // Whoever listened has hung up.
        }

        return Exit.Done;
    }
}
