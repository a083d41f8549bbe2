using System.Collections.Immutable;
using Blog.Terminal.Input;

namespace Blog.App;

/// <summary>The reader's own keys, laid over those of every screen.</summary>
/// <param name="Own">Names of keys by the action's name; an action without keys is off the keyboard.</param>
public sealed record KeyBook(ImmutableDictionary<string, ImmutableArray<string>> Own)
{
    private readonly Dictionary<KeyMap, KeyMap> _laid = new(ReferenceEqualityComparer.Instance);

    public static KeyBook Empty { get; } = new(ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>
    /// The map with the reader's keys. A key that was given to an action belongs to it alone: whatever had it before in this map
    /// keeps only its other keys.
    /// </summary>
    public KeyMap Of(KeyMap map)
    {
        if (Own.IsEmpty) return map;
        if (_laid.TryGetValue(map, out KeyMap? laid)) return laid;

        HashSet<string> taken = [.. map.Bindings.Where(binding => Own.ContainsKey(binding.Action)).SelectMany(binding => Own[binding.Action])];
        ImmutableArray<KeyGroup> groups = [.. map.Groups.Select(group => group with { Bindings = [.. group.Bindings.Select(binding => Lay(binding, taken))] })];
        laid = new KeyMap(groups);
        _laid[map] = laid;
        return laid;
    }

    public bool Equals(KeyBook? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Own.Count;

    private Binding Lay(Binding binding, HashSet<string> taken) => Own.TryGetValue(binding.Action, out ImmutableArray<string> keys)
        ? binding.On(keys)
        : binding.Keys.Any(taken.Contains) ? binding.On([.. binding.Keys.Where(key => !taken.Contains(key))]) : binding;

    /// <summary>True when a text names a key or a sequence of keys.</summary>
    public static bool IsKey(string names) => names.Split(' ').All(name => KeyName.TryParse(name, out _));
}
