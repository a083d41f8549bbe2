using Blog.Terminal.Text;

namespace Blog.Themes;

/// <summary>The colours of a theme that brings its own ground. Each stands on <see cref="Ground"/> with a contrast of 4.5 or more
/// (WCAG 2.2, AA).</summary>
public sealed record Palette
{
    public required Color Ground { get; init; }
    public required Color Text { get; init; }
    public required Color Muted { get; init; }

    /// <summary>Titles and headings.</summary>
    public required Color Heading { get; init; }

    /// <summary>Links, markers, the selection.</summary>
    public required Color Accent { get; init; }
    public required Color Code { get; init; }
    public required Color Red { get; init; }
    public required Color Green { get; init; }
    public required Color Blue { get; init; }
    public required Color Yellow { get; init; }
    public required Color Purple { get; init; }
    public required Color Teal { get; init; }

    /// <summary>Under <see cref="Text"/>: what a search found.</summary>
    public required Color MatchGround { get; init; }
}
