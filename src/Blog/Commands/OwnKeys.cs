using System.Collections.Immutable;
using Blog.App;
using Blog.Screens;
using Blog.Settings;
using Blog.Terminal.Input;
using Blog.Terminal.Text;

namespace Blog.Commands;

/// <summary>The reader's own keys, checked. What is wrong is left out and told; the rest works.</summary>
internal sealed class OwnKeys
{
    private readonly string _place;
    private readonly Dictionary<string, ImmutableArray<string>> _keys = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SettingProblem>.Builder _problems = ImmutableArray.CreateBuilder<SettingProblem>();

    private OwnKeys(string place) => _place = place;

    /// <param name="place">The file that they stand in, for messages.</param>
    internal static (KeyBook Book, ImmutableArray<SettingProblem> Problems) Read(ImmutableArray<Rebinding> rebindings, string place)
    {
        if (rebindings.IsEmpty) return (KeyBook.Empty, []);
        OwnKeys own = new(place);
        foreach (Rebinding rebinding in rebindings) own.Take(rebinding);
        KeyBook book = new(own._keys.ToImmutableDictionary());
        foreach (Rebinding rebinding in rebindings.Where(rebinding => own._keys.ContainsKey(rebinding.Action))) own.TellLosses(rebinding, book);
        return (book, own._problems.ToImmutable());
    }

    private void Take(Rebinding rebinding)
    {
        if (!KeyMaps.All.Any(screen => screen.Map.Bindings.Any(binding => binding.Action == rebinding.Action)))
        {
            string? near = Spelling.Nearest(rebinding.Action, KeyMaps.All.SelectMany(screen => screen.Map.Bindings).Select(binding => binding.Action));
            Tell(rebinding, $"there is no action “{rebinding.Action}”. {(near is null ? "'blog keys' shows them." : $"Is {near} meant?")}");
            return;
        }

        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        foreach (string name in rebinding.Keys)
        {
            if (!KeyBook.IsKey(name)) Tell(rebinding, $"“{name}” is no key. Keys are written like j, Ctrl+D, PgDn or g g.");
            else if (OwnerOf(Canonical(name), rebinding.Action) is { } owner) Tell(rebinding, $"“{name}” is given to {owner} already, so {rebinding.Action} does not get it.");
            else keys.Add(Canonical(name));
        }

        // Where none of the keys will do, the action keeps those that it has.
        if (keys.Count > 0 || rebinding.Keys.IsEmpty) _keys[rebinding.Action] = keys.ToImmutable();
    }

    /// <summary>Another action of the reader's that has this key on a screen that both are on.</summary>
    private string? OwnerOf(string key, string action) => _keys.Where(own => own.Key != action && own.Value.Contains(key))
        .Select(own => own.Key)
        .FirstOrDefault(other => KeyMaps.All.Any(screen => Has(screen.Map, other) && Has(screen.Map, action)));

    /// <summary>An action that lost all its keys to this one is on no key any more, which nobody wants unawares.</summary>
    private void TellLosses(Rebinding rebinding, KeyBook book)
    {
        foreach (ScreenKeys screen in KeyMaps.All.Where(screen => Has(screen.Map, rebinding.Action)))
        {
            foreach (Binding before in screen.Map.Bindings.Where(binding => !binding.Keys.IsEmpty && !_keys.ContainsKey(binding.Action)))
            {
                bool isTaken = before.Keys.Any(_keys[rebinding.Action].Contains);
                if (isTaken && book.Of(screen.Map).Bindings.First(binding => binding.Action == before.Action).Keys.IsEmpty)
                    Tell(rebinding, $"{before.Action} ({before.Help}) has no key left on the screen {screen.Screen}. Give it another.");
            }
        }
    }

    private static bool Has(KeyMap map, string action) => map.Bindings.Any(binding => binding.Action == action);

    private static string Canonical(string names) =>
        string.Join(' ', names.Split(' ').Select(name => KeyName.TryParse(name, out Key key) ? KeyName.Of(key) : name));

    private void Tell(Rebinding rebinding, string message)
    {
        SettingProblem problem = new(_place, message, rebinding.Line, rebinding.Column);
        if (!_problems.Contains(problem)) _problems.Add(problem);
    }
}
