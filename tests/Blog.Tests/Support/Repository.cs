namespace Blog.Tests.Support;

/// <summary>Places in the repository that the tests run from.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Posts => Path.Combine(Root, "posts");

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Blog.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Blog.sln is in none of the folders above the tests.");
    }
}
