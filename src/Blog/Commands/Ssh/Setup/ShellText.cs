namespace Blog.Commands.Ssh.Setup;

/// <summary>Texts in a shell script.</summary>
internal static class ShellText
{
    /// <summary>One word, whatever is in it.</summary>
    internal static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
