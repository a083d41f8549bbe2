namespace Blog.Posts;

/// <summary>Posts that cannot be had at all. The message says what, where, and what to do, on one line.</summary>
public sealed class PostFolderException(string message) : Exception(message);
