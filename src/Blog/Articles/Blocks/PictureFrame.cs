using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Blocks;

/// <summary>The frame that stands for a picture, a film or another thing that a terminal does not show.</summary>
internal sealed class PictureFrame(Composition composition, int source)
{
    private readonly List<IReadOnlyList<TextPiece>> _paragraphs = [];

    public void Add(Action<TextFlow> set)
    {
        var flow = new TextFlow(composition);
        set(flow);
        flow.TrimEnd();
        if (!flow.IsEmpty) _paragraphs.Add(flow.Pieces);
    }

    public void Add(string text, Role role) => Add(flow =>
    {
        flow.Style = composition.Style(role);
        flow.Text(text, source - composition.Offset);
    });

    /// <summary>The address as a link; data in an address is no address to show.</summary>
    public void AddAddress(string address)
    {
        if (address.Length == 0) return;
        Add(flow =>
        {
            using TextFlow.Scope scope = flow.Leading(address);
            flow.Style = composition.Style(Role.LinkAddress);
            bool isData = address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
            flow.Verbatim(isData ? PictureName.Of(address) : address, source - composition.Offset);
        });
    }

    public void Set()
    {
        Galley galley = composition.Galley;
        Style style = composition.Style(Role.Frame);
        Glyphs glyphs = composition.Glyphs;
        Run rule = Rules.Of(glyphs.Horizontal, galley.Width - 1, style);
        galley.Draw([new Run(glyphs.TopLeft, style), rule], source);
        galley.Indent(new Run(glyphs.Vertical + " ", style));
        Alignment alignment = composition.Alignment;
        composition.Alignment = Alignment.Left;
        foreach (IReadOnlyList<TextPiece> paragraph in _paragraphs) Paragraphs.Add(Paragraphs.Break(paragraph, composition), composition);
        composition.Alignment = alignment;
        galley.Outdent();
        galley.Draw([new Run(glyphs.BottomLeft, style), rule]);
    }
}
