using Blog.Terminal.Text;

namespace Blog.Articles.Setting;

/// <summary>What a block puts to the left of its rows: a bullet and then spaces, or the same bar again and again.</summary>
internal sealed class Margin(Run first, Run rest)
{
    private bool _firstIsSet;

    public Run Rest { get; } = rest;

    public int Width { get; } = CellWidth.Measure(rest.Text);

    /// <summary>The part for the next row: the first row's part comes once.</summary>
    public Run Take()
    {
        if (_firstIsSet) return Rest;
        _firstIsSet = true;
        return first;
    }
}
