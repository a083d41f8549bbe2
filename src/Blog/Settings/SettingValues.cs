using System.Collections.Immutable;

namespace Blog.Settings;

/// <summary>Something in the settings that is not as it should be.</summary>
/// <param name="Place">The file or the variable.</param>
/// <param name="Line">From 1; 0 when it is about the whole of it.</param>
public sealed record SettingProblem(string Place, string Message, int Line = 0, int Column = 0)
{
    public override string ToString() => Line > 0 ? $"{Place}:{Line}:{Column}: {Message}" : $"{Place}: {Message}";
}

/// <summary>The preferences with where each came from, and what was wrong on the way. What is wrong is left out; the rest works.</summary>
/// <param name="Origins">By the setting's name; a setting that is not in here has its default.</param>
public sealed record SettingValues(
    Preferences Preferences, ImmutableDictionary<string, string> Origins, ImmutableArray<SettingProblem> Problems)
{
    public static SettingValues Default { get; } = new(Preferences.Usual, ImmutableDictionary<string, string>.Empty, []);

    /// <summary>Where a setting's value came from: <c>default</c>, or the file and line, the variable, the option.</summary>
    public string OriginOf(Setting setting) => Origins.GetValueOrDefault(setting.Name, "default");

    /// <summary>The values with one more set, or with a problem where the value is none.</summary>
    public SettingValues With(Setting setting, string value, string origin, SettingProblem place) =>
        setting.With(Preferences, value) is { } changed
            ? this with { Preferences = changed, Origins = Origins.SetItem(setting.Name, origin) }
            : Problem(place with { Message = $"{setting.Name} cannot be “{value}”. It takes {setting.Expected}." });

    public SettingValues Problem(SettingProblem problem) => this with { Problems = Problems.Add(problem) };
}
