using System.Text.Json;

namespace Blog.State.Visitors;

/// <summary>Between a visitor's file and what the visitor did: the same file as a reader's own, without the visits, and small.</summary>
internal static class VisitorFile
{
    /// <summary>A folder belongs to one blog, wherever its posts are moved to.</summary>
    private const string Library = "blog";

    private static readonly StateFileJson Compact = new(new JsonSerializerOptions(StateFileJson.Default.Options) { WriteIndented = false });

    /// <returns>Null for what is no such file.</returns>
    internal static StateFileModel? Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, StateFileJson.Default.StateFileModel) is { Version: >= 1 } model ? model : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static ReadingState ToState(StateFileModel model) => StateFileMapping.ToState(model, Library);

    /// <summary>What was not touched for the longest time is left out until the rest takes no more than <see cref="VisitorFolder.MaxBytes"/>. Which essays there
    /// were is not kept: in a large library it takes more than all the rest.</summary>
    internal static byte[] ToBytes(ReadingState state)
    {
        StateFileModel model = new();
        StateFileMapping.Put(state with { Visits = Visits.None }, model, Library);
        Dictionary<string, PostModel?> posts = model.Libraries![Library]!.Posts!;
        byte[] bytes = Bytes();
        while (bytes.Length > VisitorFolder.MaxBytes && posts.Count > 0)
        {
            int fitting = (int)((long)posts.Count * VisitorFolder.MaxBytes / bytes.Length);
            StatePruning.Prune(model, Math.Min(fitting, posts.Count - 1));
            bytes = Bytes();
        }

        if (bytes.Length <= VisitorFolder.MaxBytes) return bytes;
        model.Choices = null; // no more than a dozen, unless another program wrote them
        return Bytes();

        byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(model, Compact.StateFileModel);
    }
}
