namespace Blog.Tests.Support;

/// <summary>A test that needs tmux. Without it the test is skipped, and fails where <c>BLOG_REQUIRE_ALL=1</c> says that everything has to be there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TmuxFactAttribute : FactAttribute
{
    public TmuxFactAttribute() => Skip = WhyNot;

    internal static string? WhyNot { get; } = FindWhyNot();

    private static string? FindWhyNot()
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "tmux")));
        return isThere || Environment.GetEnvironmentVariable("BLOG_REQUIRE_ALL") == "1" ? null : "tmux is not on this machine.";
    }
}

/// <inheritdoc cref="TmuxFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TmuxTheoryAttribute : TheoryAttribute
{
    public TmuxTheoryAttribute() => Skip = TmuxFactAttribute.WhyNot;
}
