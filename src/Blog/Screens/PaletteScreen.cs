using System.Collections.Immutable;
using Blog.App;

namespace Blog.Screens;

/// <summary>Every action of the screen below by its name, with its key; and commands that take a word: <c>open slug</c>, <c>theme paper</c>, <c>42%</c>.</summary>
/// <param name="Actions">The keys of the screen below.</param>
public sealed record PaletteScreen(KeyMap Actions, PaletteCommands Commands) : ChoiceScreen
{
    protected override string Title => "All actions";

    protected override int WantedWidth => 72;

    protected override string Prompt => "an action; 42%, open, theme, tag, measure";

    protected override ImmutableArray<Choice> Choices => Commands.Choices(Input.Text) is { IsEmpty: false } words ? words : List(Actions);

    protected override Message? Typed(string text) => Commands.Read(text);

    private static ImmutableArray<Choice> List(KeyMap actions)
    {
        List<Choice> choices = [];
        foreach (Binding binding in actions.Bindings.DistinctBy(binding => binding.Action))
        {
            if (binding.Action == "palette" || binding.NeedsCount) continue;
            string name = binding.Action.Replace('-', ' ');
            choices.Add(new Choice($"{name}: {binding.Help}", string.Join(' ', binding.Keys.Take(2)), binding.Message(null)));
        }

        return [.. choices];
    }
}
