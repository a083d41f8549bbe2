using System.Collections.Immutable;

namespace Blog.Terminal.Text;

/// <summary>Which way a line is read. Runs stand in reading order; who draws them decides where the first one goes.</summary>
public enum TextDirection : byte { LeftToRight, RightToLeft }

/// <summary>One row of styled runs, in reading order, not yet tied to a place on the screen.</summary>
public sealed record Line(ImmutableArray<Run> Runs, TextDirection Direction = TextDirection.LeftToRight)
{
    public static Line Empty { get; } = new([]);

    public static Line Of(string text, Style style = default) => text.Length == 0 ? Empty : new([new Run(text, style)]);

    public static Line Of(params ReadOnlySpan<Run> runs) => new([.. runs]);

    /// <summary>The text without its styles.</summary>
    public string PlainText => Runs.Length == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    public bool Equals(Line? other) => other is not null && Direction == other.Direction && Runs.SequenceEqual(other.Runs);

    public override int GetHashCode() => HashCode.Combine(Direction, Runs.Length, Runs.Length > 0 ? Runs[0] : default);
}
