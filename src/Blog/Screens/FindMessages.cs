using Blog.App;

namespace Blog.Screens;

/// <summary>What a key asks of the find in an essay.</summary>
public abstract record FindAction : Message;

/// <summary>Opens the line in which it is typed.</summary>
public sealed record OpenFind : FindAction;

/// <summary>Stays where the find led.</summary>
public sealed record KeepFind : FindAction;

/// <summary>Goes back to where the find began.</summary>
public sealed record DropFind : FindAction;

/// <summary>To a match further on, or back; after the last one comes the first.</summary>
public sealed record MatchBy(int Steps) : FindAction;
