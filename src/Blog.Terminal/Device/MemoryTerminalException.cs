namespace Blog.Terminal.Device;

/// <summary>Something was sent to a <see cref="MemoryTerminal"/> that no program should send to any terminal.</summary>
public sealed class MemoryTerminalException(string message) : Exception(message);
