using Blog.Terminal.Text;

namespace Blog.Themes;

/// <summary>Styles by role, and the signs of our own drawing.</summary>
public abstract class Theme
{
    public abstract string Name { get; }

    public abstract Style this[Role role] { get; }

    public virtual Glyphs Glyphs => Glyphs.Unicode;

    /// <summary>True where styles alone cannot tell code, deleted or marked text from prose, so that the author's signs (backticks, tildes) are kept.</summary>
    public virtual bool KeepsMarks => false;
}
