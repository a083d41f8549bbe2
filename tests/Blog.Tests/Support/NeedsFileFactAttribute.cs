namespace Blog.Tests.Support;

/// <summary>
/// A test that needs a file or a folder of the machine. Without it the test is skipped, and fails where <c>BLOG_REQUIRE_ALL=1</c>
/// says that everything has to be there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsFileFactAttribute : FactAttribute
{
    public NeedsFileFactAttribute(string path)
    {
        bool required = Environment.GetEnvironmentVariable("BLOG_REQUIRE_ALL") == "1";
        if (!Path.Exists(path) && !required) Skip = $"{path} is not on this machine.";
    }
}
