namespace Blog.Terminal.Drawing;

/// <summary>A size in cells.</summary>
public readonly record struct Size(int Width, int Height)
{
    public override string ToString() => $"{Width}x{Height}";
}

/// <summary>A place on the screen in cells, counted from 0 at the top left.</summary>
public readonly record struct Position(int X, int Y);

/// <summary>A part of the screen in cells; <see cref="Right"/> and <see cref="Bottom"/> are the first ones outside.</summary>
public readonly record struct Rect(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public bool Contains(Position at) => at.X >= X && at.X < Right && at.Y >= Y && at.Y < Bottom;

    public Rect Intersect(Rect other)
    {
        int x = Math.Max(X, other.X), y = Math.Max(Y, other.Y);
        return new Rect(x, y, Math.Max(0, Math.Min(Right, other.Right) - x), Math.Max(0, Math.Min(Bottom, other.Bottom) - y));
    }
}
