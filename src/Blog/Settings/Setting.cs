namespace Blog.Settings;

/// <summary>One thing that can be set, in the file, by a variable or by an option.</summary>
/// <param name="Name">Its key in the file.</param>
/// <param name="Help">What it does, in a few words.</param>
/// <param name="Expected">What may stand there, for a message to whoever wrote something else.</param>
/// <param name="Show">Its value as it would be written.</param>
/// <param name="With">The preferences with a value, or null when that is no value for this setting.</param>
public sealed record Setting(
    string Name, string Help, string Expected, Func<Preferences, string> Show, Func<Preferences, string, Preferences?> With)
{
    /// <summary>The environment variable that sets it.</summary>
    public string Variable => "BLOG_" + Name.Replace('-', '_').ToUpperInvariant();
}
