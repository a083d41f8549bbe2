namespace Blog.Tests.Ssh.Hosts;

/// <summary>A test with real sshd hosts behind a real HAProxy; skipped and failed as <see cref="SshFactAttribute"/> is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BalancerFactAttribute : FactAttribute
{
    public BalancerFactAttribute() => Skip = WhyNot;

    internal static string? WhyNot { get; } =
        Environment.GetEnvironmentVariable("BLOG_REQUIRE_ALL") == "1" ? null
        : SshFactAttribute.WhyNot is { } why ? why
        : new[] { "/usr/sbin/haproxy", "/sbin/ip", "/usr/bin/git" }.FirstOrDefault(program => !File.Exists(program)) is { } missing ? $"{missing} is not on this machine."
        : null;
}
