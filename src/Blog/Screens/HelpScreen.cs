using System.Collections.Immutable;
using Blog.App;
using Blog.Terminal.Drawing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Screens;

/// <summary>All keys of the screen below, printed from its key map, and narrowed by words that are typed after <c>/</c>.</summary>
public sealed record HelpScreen(KeyMap Explained) : TextDialog
{
    private const int KeyColumn = 24;

    internal static readonly KeyMap Own = new(
        new KeyGroup("Help",
        [
            .. DialogKeys.Moving,
            new("page-on", ["Space"], "a page on", count => new DialogPage(count ?? 1)),
            new("find", ["/"], "only keys that have to do with these words", new NarrowHelp()) { Hint = "find" },
            new("clear", ["Esc"], "all keys again, or close", new DialogClear()),
            new("close", ["?", "F1", "q", "Enter", "h", "Left"], "close", new DialogClose()) { Hint = "close" },
        ]),
        CommonKeys.Program);

    internal static readonly KeyMap Narrowing = new(
        new KeyGroup("Help, narrowed",
        [
            new("accept", ["Enter"], "back to the keys of this list", new DialogAccept()),
            new("next", ["Down"], "down", new DialogMove(1)),
            new("previous", ["Up"], "up", new DialogMove(-1)),
            new("clear", ["Esc"], "all keys again", new DialogClear()),
        ]),
        CommonKeys.Typing);

    /// <summary>The words that the shown keys have to do with.</summary>
    public TextInput Wanted { get; init; } = TextInput.Empty;

    public bool IsTyping { get; init; }

    public override KeyMap Keys => IsTyping ? Narrowing : Own;

    public override bool TakesText => IsTyping;

    protected override string Title => IsTyping || Wanted.Text.Length == 0 ? "Keys" : $"Keys for \"{Wanted.Text}\"";

    protected override int WantedWidth => 72;

    public override Turn? Update(Message message, Surroundings surroundings) => message switch
    {
        NarrowHelp => new Turn(this with { IsTyping = true }),
        DialogAccept => new Turn(this with { IsTyping = false }),
        DialogClear when IsTyping || Wanted.Text.Length > 0 => new Turn(this with { Wanted = TextInput.Empty, IsTyping = false, Top = 0 }),
        DialogClear => Turn.Closed,
        _ when IsTyping && Wanted.After(message) is { } words => new Turn(this with { Wanted = words, Top = 0 }),
        _ => base.Update(message, surroundings),
    };

    private protected override Position? DrawFooter(Pane footer, string place, Surroundings surroundings)
    {
        if (!IsTyping) return base.DrawFooter(footer, place, surroundings);
        int right = footer.WriteRight(0, place + " ", surroundings.Theme[Role.Footer]);
        int column = footer.Write(0, 1, "/", surroundings.Theme[Role.FooterKey]);
        return Wanted.Draw(footer, 0, column, right - column - 1, surroundings.Theme[Role.Text]);
    }

    /// <summary>The dialog keeps the height of the whole list while the list is narrowed.</summary>
    protected override int WantedHeight(int width, Theme theme) => List(Explained.Groups, width, theme).Length;

    protected override ImmutableArray<Line> Text(int width, Theme theme)
    {
        ImmutableArray<Line> lines = List(Explained.Groups.Select(Narrowed).Where(group => !group.Bindings.IsEmpty), width, theme);
        return lines.IsEmpty ? [Line.Of("No key has to do with that.", theme[Role.Muted])] : lines;
    }

    private KeyGroup Narrowed(KeyGroup group) => Wanted.Text.Length == 0 ? group : group with { Bindings = [.. group.Bindings.Where(IsWanted)] };

    /// <summary>True when each word stands in what a binding does, in its name, or begins one of its keys.</summary>
    private bool IsWanted(Binding binding) => Wanted.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
        binding.Help.Contains(word, StringComparison.OrdinalIgnoreCase)
        || binding.Action.Contains(word, StringComparison.OrdinalIgnoreCase)
        || binding.Keys.Any(key => key.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    private static ImmutableArray<Line> List(IEnumerable<KeyGroup> groups, int width, Theme theme)
    {
        List<Line> lines = [];
        foreach (KeyGroup group in groups)
        {
            if (lines.Count > 0) lines.Add(Line.Empty);
            lines.Add(Line.Of(group.Title, theme[Role.Heading2]));
            foreach (Binding binding in group.Bindings) lines.AddRange(Entry(binding, width, theme));
        }

        return [.. lines];
    }

    /// <summary>The keys and, beside them or (where it is narrow) below them, what they do.</summary>
    private static IEnumerable<Line> Entry(Binding binding, int width, Theme theme)
    {
        string keys = string.Join("  ", binding.Keys);
        int column = Math.Min(KeyColumn, width / 2);
        bool beside = CellWidth.Measure(keys) < column;
        string indent = new(' ', beside ? column : 2);
        IReadOnlyList<string> help = Ellipsis.Wrap(binding.Help, width - indent.Length, 4, theme.Glyphs);
        if (!beside) yield return Line.Of(Ellipsis.Cut(keys, width, theme.Glyphs), theme[Role.FooterKey]);
        for (int row = 0; row < help.Count; row++)
        {
            Run head = beside && row == 0 ? new Run(keys.PadRight(column), theme[Role.FooterKey]) : new Run(indent);
            yield return Line.Of(head, new Run(help[row], theme[Role.Text]));
        }
    }
}
