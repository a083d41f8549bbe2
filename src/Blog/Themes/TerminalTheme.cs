using Blog.Terminal.Text;
using static Blog.Terminal.Text.AnsiColor;
using static Blog.Terminal.Text.TextAttributes;

namespace Blog.Themes;

/// <summary>
/// The default: the sixteen colours and the grounds of the reader's own terminal, so that it is right on light and dark alike.
/// Text to be read is never coloured; colour only helps where an attribute or a sign already tells.
/// </summary>
public sealed class TerminalTheme : Theme
{
    public static TerminalTheme Instance { get; } = new();

    public override string Name => "terminal";

    public override Style this[Role role] => role switch
    {
        Role.Title or Role.Heading1 or Role.Heading2 or Role.Heading3 or Role.Heading4 => new(Attributes: Bold),
        Role.Heading5 or Role.Heading6 => new(Attributes: Bold | Dim),
        Role.Strong or Role.Term or Role.TableHeader or Role.SiteTitle or Role.DialogTitle or Role.FooterKey => new(Attributes: Bold),
        Role.Emphasis or Role.Deck or Role.Abbreviation or Role.Caption => new(Attributes: Italic),
        Role.Strikethrough => new(Attributes: Strikethrough),
        Role.Marked => new(Attributes: Reverse),
        Role.Inserted or Role.Link => new(Attributes: Underline),
        Role.InlineCode or Role.Math => Ink(Magenta),
        Role.KeyCap => new(Attributes: Bold),
        Role.FootnoteMark => Ink(Blue, Bold),
        Role.FocusedLink => new(Attributes: Reverse | Underline),

        Role.Muted or Role.Meta or Role.LinkAddress or Role.QuoteBar or Role.Rule or Role.HeadingRule or Role.Frame
            or Role.TableRule or Role.Separator or Role.SiteDescription or Role.CardMeta or Role.Footer or Role.DialogFrame
            or Role.CodeLabel or Role.CodeLineNumber or Role.CodeWrapMark or Role.TaskOpen => new(Attributes: Dim),
        Role.Marker => Ink(Blue),
        Role.TaskDone => Ink(Green),
        Role.Notice or Role.Problem => Ink(Red),
        Role.AlertNote => Ink(Blue, Bold),
        Role.AlertTip => Ink(Green, Bold),
        Role.AlertImportant => Ink(Magenta, Bold),
        Role.AlertWarning => Ink(Yellow, Bold),
        Role.AlertCaution => Ink(Red, Bold),

        Role.CodeHighlightedLine => new(Attributes: Bold),
        Role.SyntaxKeyword => Ink(Blue),
        Role.SyntaxType or Role.SyntaxAttribute => Ink(Cyan),
        Role.SyntaxFunction => default,
        Role.SyntaxString => Ink(Green),
        Role.SyntaxNumber or Role.SyntaxConstant => Ink(Magenta),
        Role.SyntaxComment => new(Attributes: Dim | Italic),
        Role.SyntaxVariable => Ink(Cyan),
        Role.DiffAdded => Ink(Green),
        Role.DiffRemoved => Ink(Red),
        Role.DiffHunk => Ink(Cyan),

        Role.CardTitleSelected => new(Attributes: Bold),
        Role.CardTags => Ink(Blue),
        Role.SelectionBar => Ink(Blue, Bold),
        Role.Chip => Ink(Blue, Bold),
        Role.DialogSelected => new(Attributes: Reverse),
        Role.Count => new(Attributes: Dim),
        Role.Match => new(Background: Color.Ansi(Yellow), Foreground: Color.Ansi(Black)),
        Role.CurrentMatch => new(Attributes: Reverse | Bold),
        Role.Message => new(Attributes: Bold),
        _ => default,
    };

    private static Style Ink(AnsiColor color, TextAttributes attributes = None) => new(Color.Ansi(color), Attributes: attributes);
}
