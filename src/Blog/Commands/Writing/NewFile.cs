namespace Blog.Commands;

/// <summary>Writes a file that was not there before: whole, or not at all.</summary>
internal static class NewFile
{
    /// <exception cref="Failure">There is a file already.</exception>
    internal static void Write(string path, string text, bool replace = false)
    {
        string half = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(half, text);
            File.Move(half, path, replace);
        }
        catch (IOException problem) when (!replace && File.Exists(path))
        {
            throw new Failure(Exit.NotFound, $"there is a file {path} already, and it is left as it is.", problem);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
