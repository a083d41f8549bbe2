using System.Collections.Immutable;
using Blog.Terminal.Input;

namespace Blog.App;

/// <summary>The keys typed so far of a sequence, and the count before them.</summary>
public sealed record PendingKeys(ImmutableArray<Key> Typed, int? Count)
{
    private const int MostCount = 1_000_000;

    public static PendingKeys None { get; } = new([], null);

    /// <summary>What one more key makes of them: a binding with its count, or keys that wait for more, or neither.</summary>
    public (Binding? Binding, int? Count, PendingKeys Left) Press(Key key, KeyMap map)
    {
        ImmutableArray<Key> typed = Typed.Add(key);
        (Binding? binding, bool isPrefix) = map.Find(typed);
        if (binding is not null) return (binding, Count, None);
        if (isPrefix) return (null, null, this with { Typed = typed });
        if (Typed.IsEmpty && DigitOf(key) is { } digit && (digit > 0 || Count is not null)) return (null, null, WithDigit(digit));

        // A sequence that leads nowhere is forgotten; its last key may still mean something by itself.
        return Typed.IsEmpty ? (null, null, None) : None.Press(key, map);
    }

    private static int? DigitOf(Key key) =>
        key is { Code: KeyCode.Character, Modifiers: KeyModifiers.None, Character.Value: >= '0' and <= '9' } ? key.Character.Value - '0' : null;

    private PendingKeys WithDigit(int digit) => this with { Count = Math.Min(MostCount, ((Count ?? 0) * 10) + digit) };
}
