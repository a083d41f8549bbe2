using Blog.Terminal.Text;
using static Blog.Terminal.Text.TextAttributes;

namespace Blog.Themes;

/// <summary>A theme in true colour on a ground of its own. What stands out does so by an attribute or a sign too.</summary>
public sealed class PaletteTheme(string name, Palette palette) : Theme
{
    public override string Name => name;

    public override Style this[Role role] => Ink(role).Over(new Style(palette.Text, palette.Ground));

    private Style Ink(Role role) => role switch
    {
        Role.Title or Role.Heading1 or Role.Heading2 or Role.Heading3 or Role.SiteTitle or Role.CardTitleSelected
            or Role.DialogTitle => new(palette.Heading, Attributes: Bold),
        Role.Heading4 or Role.Heading5 or Role.Heading6 or Role.CardTitle => new(palette.Heading),
        Role.Strong or Role.Term or Role.TableHeader or Role.KeyCap or Role.Message or Role.CodeHighlightedLine => new(Attributes: Bold),
        Role.Emphasis or Role.Deck or Role.Abbreviation or Role.Caption => new(Attributes: Italic),
        Role.Strikethrough => new(palette.Muted, Attributes: Strikethrough),
        Role.Marked or Role.Match => new(palette.Text, palette.MatchGround),
        Role.CurrentMatch or Role.DialogSelected => new(palette.Ground, palette.Text),
        Role.Inserted => new(Attributes: Underline),
        Role.Link => new(palette.Accent, Attributes: Underline),
        Role.FocusedLink => new(palette.Ground, palette.Accent, Underline),
        Role.InlineCode or Role.Math => new(palette.Code),
        Role.FootnoteMark or Role.SelectionBar or Role.Chip or Role.FooterKey => new(palette.Accent, Attributes: Bold),
        Role.Marker or Role.CardTags => new(palette.Accent),

        Role.Muted or Role.Meta or Role.LinkAddress or Role.QuoteBar or Role.Rule or Role.HeadingRule or Role.Frame
            or Role.TableRule or Role.Separator or Role.SiteDescription or Role.CardMeta or Role.Footer or Role.DialogFrame
            or Role.CodeLabel or Role.CodeLineNumber or Role.CodeWrapMark or Role.TaskOpen or Role.Count
            or Role.ScrollThumb => new(palette.Muted),
        Role.TaskDone or Role.DiffAdded or Role.SyntaxString => new(palette.Green),
        Role.Notice or Role.Problem or Role.DiffRemoved => new(palette.Red),
        Role.AlertNote => new(palette.Blue, Attributes: Bold),
        Role.AlertTip => new(palette.Green, Attributes: Bold),
        Role.AlertImportant => new(palette.Purple, Attributes: Bold),
        Role.AlertWarning => new(palette.Yellow, Attributes: Bold),
        Role.AlertCaution => new(palette.Red, Attributes: Bold),
        Role.SyntaxKeyword => new(palette.Blue),
        Role.SyntaxType or Role.SyntaxAttribute or Role.DiffHunk => new(palette.Teal),
        Role.SyntaxFunction => new(palette.Yellow),
        Role.SyntaxNumber or Role.SyntaxConstant => new(palette.Purple),
        Role.SyntaxVariable => new(palette.Code),
        Role.SyntaxComment => new(palette.Muted, Attributes: Italic),
        _ => default,
    };
}
