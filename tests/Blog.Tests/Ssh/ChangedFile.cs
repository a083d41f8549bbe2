namespace Blog.Tests.Ssh;

/// <summary>A file with a change in it, until this is disposed of.</summary>
internal sealed class ChangedFile : IDisposable
{
    private readonly string _path, _before;

    internal ChangedFile(string path, string from, string to)
    {
        (_path, _before) = (path, File.ReadAllText(path));
        Assert.Contains(from, _before, StringComparison.Ordinal);
        File.WriteAllText(path, _before.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => File.WriteAllText(_path, _before);
}
