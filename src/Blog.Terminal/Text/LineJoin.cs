namespace Blog.Terminal.Text;

/// <summary>How a line goes on from the line before it.</summary>
public enum LineJoin : byte
{
    /// <summary>It does not: something new begins.</summary>
    None,

    /// <summary>The line before was broken at a space, or by its author.</summary>
    Space,

    /// <summary>A word was divided, and the line before ends in a hyphen that its author did not write.</summary>
    Hyphen,

    /// <summary>The line before was broken with nothing added and nothing left out, as after the author's own hyphen.</summary>
    Glue,
}
