using System.Collections.Immutable;
using System.CommandLine;

namespace Blog.Commands;

/// <summary>A command, with examples for its help and for the manual.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines as they are typed, without the <c>$</c>.</summary>
    internal ImmutableArray<string> Examples { get; init; } = [];
}
