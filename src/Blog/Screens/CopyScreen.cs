using System.Collections.Immutable;

namespace Blog.Screens;

/// <summary>What of an essay can be copied from where its reader is.</summary>
/// <param name="Offered">What there is here, each with the text that it is.</param>
public sealed record CopyScreen(ImmutableArray<CopyChosen> Offered) : ChoiceScreen
{
    protected override string Title => "Copy";

    protected override ImmutableArray<Choice> Choices { get; } =
        [.. Offered.Select(copy => new Choice(copy.What, $"{copy.Text.Length} characters", copy))];
}
