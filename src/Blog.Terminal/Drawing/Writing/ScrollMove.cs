namespace Blog.Terminal.Drawing.Writing;

/// <summary>Content that moves within an area, which stays where it is.</summary>
/// <param name="Rows">How far: up where it is positive, down where it is negative.</param>
internal readonly record struct ScrollMove(Rect Area, int Rows);
