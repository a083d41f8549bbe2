using Blog.Terminal.Text;

namespace Blog.Themes;

/// <summary>No colour at all: bold, italic, underlined, dim and reverse do the work.</summary>
public sealed class MonoTheme : Theme
{
    public static MonoTheme Instance { get; } = new();

    public override string Name => "mono";

    public override bool KeepsMarks => true;

    public override Style this[Role role] => role switch
    {
        Role.Match => new(Attributes: TextAttributes.Reverse),
        Role.CurrentMatch => new(Attributes: TextAttributes.Reverse | TextAttributes.Bold | TextAttributes.Underline),
        Role.SyntaxKeyword or Role.DiffAdded => new(Attributes: TextAttributes.Bold),
        Role.DiffRemoved => new(Attributes: TextAttributes.Dim),
        _ => new(Attributes: TerminalTheme.Instance[role].Attributes),
    };
}
