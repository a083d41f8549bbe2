using System.Collections.Immutable;
using Blog.Terminal.Input;

namespace Blog.App;

/// <summary>An action with its keys and its help. Footer, help screen and manual are printed from these.</summary>
/// <param name="Action">Its name in settings and in the palette: <c>page-down</c>.</param>
/// <param name="Keys">Names of keys, a space between those of a sequence: <c>j</c>, <c>Ctrl+D</c>, <c>g g</c>.</param>
/// <param name="Help">What it does, in a few words.</param>
/// <param name="Message">What it sends, given the count typed before it (<c>5j</c>), or null where none was.</param>
public sealed record Binding(string Action, ImmutableArray<string> Keys, string Help, Func<int?, Message> Message)
{
    public Binding(string action, ImmutableArray<string> keys, string help, Message message) : this(action, keys, help, _ => message)
    {
    }

    /// <summary>A word for the footer, or null when the key is not shown there.</summary>
    public string? Hint { get; init; }

    /// <summary>True where it says nothing without a number before it, and so has no place in a list of actions.</summary>
    public bool NeedsCount { get; init; }

    /// <summary>The same action on other keys.</summary>
    public Binding On(ImmutableArray<string> keys) => new(Action, keys, Help, Message) { Hint = Hint, NeedsCount = NeedsCount };

    internal ImmutableArray<ImmutableArray<Key>> Sequences { get; } = [.. Keys.Select(Sequence)];

    private static ImmutableArray<Key> Sequence(string names) =>
        [.. names.Split(' ').Select(name => KeyName.TryParse(name, out Key key) ? key : throw new ArgumentException($"no key is named {name}"))];
}

/// <summary>Bindings that belong together, under a heading of the help.</summary>
public sealed record KeyGroup(string Title, ImmutableArray<Binding> Bindings);

/// <summary>The keys of a screen. The first binding that matches wins.</summary>
public sealed record KeyMap(ImmutableArray<KeyGroup> Groups)
{
    public KeyMap(params ReadOnlySpan<KeyGroup> groups) : this(groups.ToImmutableArray())
    {
    }

    public IEnumerable<Binding> Bindings => Groups.SelectMany(group => group.Bindings);

    /// <summary>The binding of a whole sequence, and whether longer sequences begin with it.</summary>
    public (Binding? Binding, bool IsPrefix) Find(ImmutableArray<Key> typed)
    {
        Binding? found = null;
        bool prefix = false;
        foreach (Binding binding in Bindings)
        {
            foreach (ImmutableArray<Key> sequence in binding.Sequences)
            {
                if (!sequence.AsSpan().StartsWith(typed.AsSpan())) continue;
                if (sequence.Length == typed.Length) found ??= binding;
                else prefix = true;
            }
        }

        return (found, prefix);
    }
}
