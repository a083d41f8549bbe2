namespace Blog.Tests.Ssh;

/// <summary>
/// A test with a real OpenSSH server. Making its account takes root. Where something is missing the test is skipped, and fails where
/// <c>BLOG_REQUIRE_ALL=1</c> says that everything has to be there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SshFactAttribute : FactAttribute
{
    public SshFactAttribute() => Skip = WhyNot;

    internal static string? WhyNot { get; } =
        Environment.GetEnvironmentVariable("BLOG_REQUIRE_ALL") == "1" ? null
        : !OperatingSystem.IsLinux() ? "The server is tried on Linux."
        : Environment.UserName != "root" ? "Making the server's account takes root."
        : new[] { "/usr/sbin/sshd", "/usr/bin/ssh", "/usr/sbin/useradd" }.FirstOrDefault(program => !File.Exists(program)) is { } missing ? $"{missing} is not on this machine."
        : null;
}

/// <inheritdoc cref="SshFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SshTheoryAttribute : TheoryAttribute
{
    public SshTheoryAttribute() => Skip = SshFactAttribute.WhyNot;
}
