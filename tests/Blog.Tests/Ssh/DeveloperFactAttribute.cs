using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>A test with tmux at this end and a real OpenSSH server at the other; see <see cref="SshFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeveloperFactAttribute : FactAttribute
{
    public DeveloperFactAttribute() => Skip = SshFactAttribute.WhyNot ?? TmuxFactAttribute.WhyNot;
}
