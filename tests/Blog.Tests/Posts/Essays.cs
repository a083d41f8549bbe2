namespace Blog.Tests.Posts;

/// <summary>The essays that come with the reader, in the tree that the tests were built from.</summary>
internal static class Essays
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "Blog.sln"))) return Path.Join(folder.FullName, "posts");
        }

        throw new DirectoryNotFoundException("Blog.sln is in none of the folders above the tests.");
    }
}
