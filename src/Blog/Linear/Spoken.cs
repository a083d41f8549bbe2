using System.Collections.Immutable;

namespace Blog.Linear;

/// <param name="IsVerbatim">True for a line of code, which is never wrapped.</param>
internal readonly record struct SpokenLine(string Text, bool IsVerbatim = false);

/// <summary>What is told at once: a paragraph, a list, a table.</summary>
internal sealed record Passage(ImmutableArray<SpokenLine> Lines, bool IsHeading = false);

/// <param name="Passage">The number of its passage, from 0.</param>
internal sealed record SpokenHeading(int Level, string Text, string Id, int Passage);

internal sealed record SpokenLink(string Text, string Address);

/// <summary>An essay in words, with its structure told as words too.</summary>
/// <param name="Links">In the order of their numbers, which begin at 1.</param>
/// <param name="Notes">The passage of each note, by its id.</param>
internal sealed record Spoken(
    ImmutableArray<Passage> Passages, ImmutableArray<SpokenHeading> Headings, ImmutableArray<SpokenLink> Links, ImmutableDictionary<string, int> Notes);
