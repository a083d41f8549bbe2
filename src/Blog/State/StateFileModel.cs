using System.Text.Json.Serialization;

namespace Blog.State;

/// <summary>The file, version 1, as it is written. Anything may be missing from it.</summary>
internal sealed class StateFileModel
{
    public const int CurrentVersion = 1;

    public int Version { get; set; }

    public Dictionary<string, ChoiceModel?>? Choices { get; set; }

    /// <summary>By the name of each library.</summary>
    public Dictionary<string, LibraryModel?>? Libraries { get; set; }
}

internal sealed class ChoiceModel
{
    public string? Value { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class LibraryModel
{
    public DateTimeOffset? PreviousEnd { get; set; }

    public DateTimeOffset? LastActive { get; set; }

    /// <summary>Numbers of four bytes, the lowest first, in Base64.</summary>
    public string? Known { get; set; }

    /// <summary>By slug.</summary>
    public Dictionary<string, PostModel?>? Posts { get; set; }
}

internal sealed class PostModel
{
    public DateTimeOffset? FirstSeen { get; set; }

    public DateTimeOffset? Opened { get; set; }

    public PlaceModel? Progress { get; set; }

    public ReadModel? Read { get; set; }

    public BookmarkModel? Bookmark { get; set; }

    /// <summary>By letter.</summary>
    public Dictionary<string, PlaceModel?>? Marks { get; set; }
}

internal sealed class PlaceModel
{
    public int Offset { get; set; }

    public string? Context { get; set; }

    public int Percent { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class ReadModel
{
    public string? Hash { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class BookmarkModel
{
    public bool On { get; set; }

    public DateTimeOffset At { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    WriteIndented = true)]
[JsonSerializable(typeof(StateFileModel))]
internal sealed partial class StateFileJson : JsonSerializerContext;
