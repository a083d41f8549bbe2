namespace Blog.Tests.Support;

/// <summary>A test that owns a pseudo-terminal, which it knows how to do on Linux.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PtyFactAttribute : FactAttribute
{
    public PtyFactAttribute() => Skip = WhyNot;

    internal static string? WhyNot => OperatingSystem.IsLinux() ? null : "Pseudo-terminals are tested on Linux.";
}

/// <inheritdoc cref="PtyFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PtyTheoryAttribute : TheoryAttribute
{
    public PtyTheoryAttribute() => Skip = PtyFactAttribute.WhyNot;
}
