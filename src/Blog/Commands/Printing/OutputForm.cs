namespace Blog.Commands;

/// <summary>How a command prints what it found.</summary>
internal enum OutputForm : byte { Lines, Json, JsonLines, Template }
