using System.Globalization;

namespace Blog.Commands;

internal enum Severity : byte { Error, Warning }

/// <summary>Something that is wrong with a post.</summary>
/// <param name="Line">From 1, as the column; 1 and 1 when it is about the whole file.</param>
/// <param name="Rule">A name for what is wrong, for programs: <c>dead-link</c>.</param>
internal sealed record Problem(string File, int Line, int Column, Severity Severity, string Rule, string Message)
{
    internal string SeverityName => Severity == Severity.Error ? "error" : "warning";

    /// <summary>As compilers have it, so that editors jump there.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {SeverityName}: {Message}");

    internal ProblemJson ToJson() => new(File, Line, Column, SeverityName, Rule, Message);
}
