using System.Collections.Immutable;
using Blog.Posts;
using Blog.Posts.FrontMatter;
using Blog.Terminal.Text;

namespace Blog.Settings;

/// <summary>
/// Reads settings from a text of YAML and from variables:
/// <code>
/// theme: paper
/// measure: 72
/// keys:
///   page-down: [Space, f]
///   tags: t
/// </code>
/// </summary>
public static class SettingsReader
{
    private const string KeysSection = "keys";

    /// <param name="place">The file's name, for messages.</param>
    public static SettingValues ReadFile(SettingValues below, string text, string place)
    {
        Notices notices = new();
        FrontMap map = YamlDialect.ReadFields(text, firstLine: 1, notices);
        SettingValues values = below;
        foreach (PostNotice notice in notices.ToImmutable()) values = values.Problem(new(place, notice.Message, notice.Line, notice.Column));
        foreach (FrontEntry entry in map.Entries) values = Read(values, entry, place);
        return values;
    }

    /// <param name="variable">Reads an environment variable.</param>
    public static SettingValues ReadVariables(SettingValues below, Func<string, string?> variable)
    {
        SettingValues values = below;
        foreach (Setting setting in SettingList.All)
        {
            if (variable(setting.Variable) is { Length: > 0 } value)
                values = values.With(setting, value, $"the variable {setting.Variable}", new(setting.Variable, ""));
        }

        return values;
    }

    private static SettingValues Read(SettingValues values, FrontEntry entry, string place)
    {
        SettingProblem at = new(place, "", entry.Line, entry.Column);
        if (entry.Key.Equals(KeysSection, StringComparison.OrdinalIgnoreCase)) return ReadKeys(values, entry, at);
        if (SettingList.Named(entry.Key) is not { } setting) return values.Problem(at with { Message = Unknown(entry.Key) });
        return entry.Value is FrontScalar scalar
            ? values.With(setting, scalar.Text, $"{place}:{entry.Line}", at with { Line = scalar.Line, Column = scalar.Column })
            : values.Problem(at with { Message = $"{setting.Name} takes {setting.Expected}." });
    }

    private static string Unknown(string key)
    {
        string? nearest = Spelling.Nearest(key, SettingList.All.Select(setting => setting.Name).Append(KeysSection));
        string hint = nearest is null ? "'blog config' shows what there is." : $"Is {nearest} meant?";
        return $"there is no setting “{key}”. {hint}";
    }

    private static SettingValues ReadKeys(SettingValues values, FrontEntry section, SettingProblem at)
    {
        if (section.Value is not FrontMap map) return values.Problem(at with { Message = "keys takes lines of “action: key”. 'blog keys' shows the actions." });
        foreach (FrontEntry entry in map.Entries)
        {
            if (KeysOf(entry.Value) is not { } keys)
            {
                values = values.Problem(at with { Line = entry.Line, Column = entry.Column, Message = $"{entry.Key} takes a key or a list of keys." });
                continue;
            }

            Rebinding rebinding = new(entry.Key, keys, entry.Line, entry.Column);
            values = values with { Preferences = values.Preferences with { Keys = values.Preferences.Keys.Add(rebinding) } };
        }

        return values;
    }

    private static ImmutableArray<string>? KeysOf(FrontValue value) => value switch
    {
        FrontScalar { Text.Length: 0 } => [],
        FrontScalar scalar => [scalar.Text],
        FrontList list when list.Items.All(item => item is FrontScalar) => [.. list.Items.Select(item => ((FrontScalar)item).Text)],
        _ => null,
    };
}
