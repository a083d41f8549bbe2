namespace Blog.Posts;

/// <summary>Where a link in a post leads.</summary>
public abstract record LinkTarget;

/// <summary>To another post, or to a heading or note in it.</summary>
/// <param name="Fragment">Without its #; null for the post itself.</param>
public sealed record ToPost(Post Post, string? Fragment) : LinkTarget;

/// <summary>To a heading or a note in the same post.</summary>
public sealed record ToFragment(string Fragment) : LinkTarget;

/// <summary>Out of the library.</summary>
/// <param name="Address">Has passed the gate: http, https or mailto.</param>
public sealed record ToWeb(string Address) : LinkTarget;

/// <summary>Nowhere that a reader could follow.</summary>
/// <param name="Reason">A sentence that says why.</param>
public sealed record ToNowhere(string Reason) : LinkTarget;
