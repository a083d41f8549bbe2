using Blog.Themes;

namespace Blog.Articles.Blocks;

/// <summary>What an alert is about.</summary>
/// <param name="Label">What stands over it.</param>
internal readonly record struct AlertKind(string Label, Role Role)
{
    /// <summary>The kind by the name that GitHub, a site generator or an author gives it.</summary>
    public static AlertKind Of(string name) => new(Capitalized(name), RoleOf(name) ?? Role.AlertNote);

    /// <summary>True for names that only an alert has.</summary>
    public static bool IsKnown(string name) => RoleOf(name) is not null;

    private static Role? RoleOf(string name) => name.ToLowerInvariant() switch
    {
        "note" or "info" or "information" or "abstract" or "todo" or "seealso" => Role.AlertNote,
        "tip" or "hint" or "success" or "check" or "example" => Role.AlertTip,
        "important" or "attention" or "question" => Role.AlertImportant,
        "warning" or "warn" or "alert" => Role.AlertWarning,
        "caution" or "danger" or "error" or "failure" or "bug" => Role.AlertCaution,
        _ => null,
    };

    private static string Capitalized(string name) => name.Length == 0 ? "Note" : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}
