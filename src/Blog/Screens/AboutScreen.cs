using System.Collections.Immutable;
using Blog.App;
using Blog.Posts;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>What the site says of itself, and how to reach its author.</summary>
public sealed record AboutScreen(Site Site) : TextDialog
{
    internal static readonly KeyMap Own = DialogKeys.Reading("About", "i");

    public override KeyMap Keys => Own;

    protected override string Title => "About";

    protected override int WantedWidth => 60;

    protected override ImmutableArray<Line> Text(int width, Theme theme)
    {
        List<Line> lines = [];
        Add(lines, Site.Title, Role.Title, width, theme);
        lines.Add(Line.Empty);
        Add(lines, Site.Description, Role.Text, width, theme);
        if (Site.ContactLinks.IsEmpty) return [.. lines];

        lines.Add(Line.Empty);
        Add(lines, Site.ContactHeading, Role.Heading2, width, theme);
        foreach (ContactLink link in Site.ContactLinks) lines.AddRange(Contact(link, width, theme));
        return [.. lines];
    }

    private static void Add(List<Line> lines, string text, Role role, int width, Theme theme) =>
        lines.AddRange(Ellipsis.Wrap(text, width, 12, theme.Glyphs).Select(row => Line.Of(row, theme[role])));

    private static IEnumerable<Line> Contact(ContactLink link, int width, Theme theme)
    {
        string? address = SafeText.Link(link.Address);
        yield return Line.Of(new Run(Ellipsis.Cut(link.Label, width, theme.Glyphs), theme[Role.Link], address));
        if (link.Address == link.Label) yield break;
        foreach (string row in Ellipsis.Wrap(link.Address, width - 2, 4, theme.Glyphs))
            yield return Line.Of(new Run("  "), new Run(row, theme[Role.LinkAddress], address));
    }
}
