using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Blog.State;

/// <summary>Between the file and the state of one library. What makes no sense in the file is left out, and the rest stands.</summary>
internal static class StateFileMapping
{
    public static ReadingState ToState(StateFileModel file, string library)
    {
        LibraryModel model = file.Libraries?.GetValueOrDefault(library) ?? new LibraryModel();
        return ReadingState.Empty with
        {
            Choices = Present(file.Choices)
                .Where(pair => pair.Value.Value is not null)
                .ToImmutableDictionary(pair => pair.Key, pair => new Stamped<string>(pair.Value.Value!, pair.Value.At), StringComparer.Ordinal),
            Posts = Present(model.Posts).ToImmutableDictionary(pair => pair.Key, pair => ToState(pair.Value), StringComparer.Ordinal),
            Visits = new Visits(model.PreviousEnd, model.LastActive, Numbers(model.Known)),
        };
    }

    /// <summary>Puts the state of one library into the file; the other libraries in it stay.</summary>
    public static void Put(ReadingState state, StateFileModel file, string library)
    {
        file.Version = StateFileModel.CurrentVersion;
        file.Choices = state.Choices.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, ChoiceModel? (pair) => new ChoiceModel { Value = pair.Value.Value, At = pair.Value.At });
        file.Libraries ??= [];
        file.Libraries[library] = new LibraryModel
        {
            PreviousEnd = state.Visits.PreviousEnd,
            LastActive = state.Visits.LastActive,
            Known = Text(state.Visits.Known),
            Posts = state.Posts.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, PostModel? (pair) => ToModel(pair.Value)),
        };
    }

    public static PostState ToState(PostModel model) => new()
    {
        FirstSeen = model.FirstSeen,
        Opened = model.Opened,
        Progress = model.Progress is { } progress ? new(new Progress(ToPlace(progress), Math.Clamp(progress.Percent, 0, 100)), progress.At) : null,
        Read = model.Read is { } read ? new(read.Hash, read.At) : null,
        Bookmark = model.Bookmark is { } bookmark ? new(bookmark.On, bookmark.At) : null,
        Marks = Present(model.Marks)
            .Where(pair => pair.Key is [>= 'a' and <= 'z'])
            .ToImmutableSortedDictionary(pair => pair.Key[0], pair => new Stamped<Place>(ToPlace(pair.Value), pair.Value.At)),
    };

    private static PostModel ToModel(PostState state) => new()
    {
        FirstSeen = state.FirstSeen,
        Opened = state.Opened,
        Progress = state.Progress is { } progress ? ToModel(progress.Value.Place, progress.At, progress.Value.Percent) : null,
        Read = state.Read is { } read ? new ReadModel { Hash = read.Value, At = read.At } : null,
        Bookmark = state.Bookmark is { } bookmark ? new BookmarkModel { On = bookmark.Value, At = bookmark.At } : null,
        Marks = state.Marks.IsEmpty ? null : state.Marks.ToDictionary(pair => pair.Key.ToString(), PlaceModel? (pair) => ToModel(pair.Value.Value, pair.Value.At)),
    };

    private static Place ToPlace(PlaceModel model)
    {
        string context = model.Context ?? "";
        return new Place(Math.Max(0, model.Offset), context.Length > Place.ContextLength ? context[..Place.ContextLength] : context);
    }

    private static PlaceModel ToModel(Place place, DateTimeOffset at, int percent = 0) =>
        new() { Offset = place.Offset, Context = place.Context, Percent = percent, At = at };

    private static IEnumerable<KeyValuePair<string, T>> Present<T>(Dictionary<string, T?>? pairs) where T : class =>
        pairs is null ? [] : pairs.Where(pair => pair.Value is not null).Select(pair => new KeyValuePair<string, T>(pair.Key, pair.Value!));

    private static ImmutableArray<uint> Numbers(string? text)
    {
        byte[] bytes = new byte[text?.Length ?? 0];
        if (text is null || !Convert.TryFromBase64String(text, bytes, out int length)) return [];
        uint[] numbers = new uint[length / 4];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 * i));
        Array.Sort(numbers);
        return [.. numbers];
    }

    private static string? Text(ImmutableArray<uint> numbers)
    {
        if (numbers.IsEmpty) return null;
        byte[] bytes = new byte[4 * numbers.Length];
        for (int i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), numbers[i]);
        return Convert.ToBase64String(bytes);
    }
}
