namespace Blog.Tests.Commands;

/// <summary>Outputs as they were looked at and found good. <c>BLOG_ACCEPT=1</c> takes what comes now; look at the difference before you keep it.</summary>
internal static class Golden
{
    internal static void Check(string name, string actual)
    {
        string path = Path.Combine(Support.Repository.Root, "tests", "Blog.Tests", "Commands", "Golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("BLOG_ACCEPT") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
