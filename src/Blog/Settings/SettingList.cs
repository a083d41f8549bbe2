using System.Collections.Immutable;
using System.Globalization;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Settings;

/// <summary>Everything that can be set. The file's reader, <c>blog config</c> and the manual are printed from this.</summary>
public static class SettingList
{
    private const int LeastMeasure = 20, MostMeasure = 200;

    public static ImmutableArray<Setting> All { get; } =
    [
        new("posts", "the folder of posts to open when none is named", "a folder",
            preferences => preferences.Posts ?? "", (preferences, value) => preferences with { Posts = value.Length == 0 ? null : value }),
        new("theme", "the colours", "one of " + string.Join(", ", ThemeList.All.Select(theme => theme.Name)),
            preferences => preferences.Theme ?? "", WithTheme),
        new("measure", "the width of the text, in cells", $"a number from {LeastMeasure} to {MostMeasure}",
            preferences => preferences.Measure.ToString(CultureInfo.InvariantCulture), WithMeasure),
        Switch("justify", "spaces widened so that lines end at the measure",
            preferences => preferences.Justify, (preferences, on) => preferences with { Justify = on }),
        Switch("hyphenate", "words divided where that makes a better paragraph",
            preferences => preferences.Hyphenate, (preferences, on) => preferences with { Hyphenate = on }),
        Switch("smart-punctuation", "straight quotes turned, -- and --- and ... drawn together",
            preferences => preferences.SmartPunctuation, (preferences, on) => preferences with { SmartPunctuation = on }),
        new("breaking", "how lines are chosen: all of a paragraph together, or each as full as it goes", "total-fit or greedy",
            preferences => preferences.Breaking == BreakStrategy.Greedy ? "greedy" : "total-fit", WithBreaking),
        Switch("wrap-code", "long lines of code broken into rows",
            preferences => preferences.WrapCode, (preferences, on) => preferences with { WrapCode = on }),
        Switch("line-numbers", "numbers beside all code",
            preferences => preferences.LineNumbers, (preferences, on) => preferences with { LineNumbers = on }),
        Switch("contents", "the headings beside the text, in a very wide window",
            preferences => preferences.Contents, (preferences, on) => preferences with { Contents = on }),
        Switch("mouse", "wheel and clicks go to the reader",
            preferences => preferences.Mouse, (preferences, on) => preferences with { Mouse = on }),
        Switch("state", "remembers what was read, and where",
            preferences => preferences.State, (preferences, on) => preferences with { State = on }),
        Switch("linear", "questions and answers instead of a screen",
            preferences => preferences.Linear, (preferences, on) => preferences with { Linear = on }),
    ];

    public static Setting? Named(string name) => All.FirstOrDefault(setting => setting.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Setting Switch(string name, string help, Func<Preferences, bool> get, Func<Preferences, bool, Preferences> with) => new(
        name, help, "on or off", preferences => get(preferences) ? "on" : "off",
        (preferences, value) => Flag(value) is { } on ? with(preferences, on) : null);

    private static bool? Flag(string value) => value.ToUpperInvariant() switch
    {
        "ON" or "TRUE" or "YES" or "1" => true,
        "OFF" or "FALSE" or "NO" or "0" => false,
        _ => null,
    };

    private static Preferences? WithTheme(Preferences preferences, string value) => value.Length == 0
        ? preferences with { Theme = null }
        : ThemeList.Named(value) is { } theme ? preferences with { Theme = theme.Name } : null;

    private static Preferences? WithMeasure(Preferences preferences, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int cells) && cells is >= LeastMeasure and <= MostMeasure
            ? preferences with { Measure = cells }
            : null;

    private static Preferences? WithBreaking(Preferences preferences, string value) => value.ToUpperInvariant() switch
    {
        "TOTAL-FIT" => preferences with { Breaking = BreakStrategy.TotalFit },
        "GREEDY" => preferences with { Breaking = BreakStrategy.Greedy },
        _ => null,
    };
}
