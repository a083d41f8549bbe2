namespace Blog.Articles.Syntax.Scanning;

/// <summary>Something that a language has: a comment, a string, a variable.</summary>
internal abstract class Rule
{
    /// <summary>A character that stands for all that are not ASCII, among those that a rule can begin with.</summary>
    public const char NotAscii = '\u0080';

    public const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

    /// <summary>The characters that it can begin with; a rule is tried only there.</summary>
    public abstract string Starts { get; }

    /// <summary>
    /// Takes the thing if it stands at the scanner's position, and else leaves everything as it is. May look ahead a fixed distance, or with the scanner's
    /// means, which remember what they found; looking further would make it slow on hostile code.
    /// </summary>
    public abstract bool TryTake(Scanner scanner);
}
