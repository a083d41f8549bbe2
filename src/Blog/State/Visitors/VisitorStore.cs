namespace Blog.State.Visitors;

/// <summary>
/// Keeps what one visitor did, under the fingerprint of the key. Reading goes on whatever happens here; what this machine's trouble is, is nothing to
/// a visitor. Use it from one thread at a time.
/// </summary>
/// <param name="key">32 bytes: the SHA-256 of the visitor's key.</param>
internal sealed class VisitorStore(VisitorFolder folder, byte[] key) : IStateStore
{
    internal const string Welcome = "Your places are kept under your key.";

    private const string Unkept = "Your places cannot be kept just now.";

    private readonly string _file = folder.FileOf(key);

    /// <summary>Whether the last try to read or to keep something failed.</summary>
    internal bool HasFailed { get; private set; }

    public StateResult Load()
    {
        try
        {
            if (Stored() is not { } model) return new StateResult(ReadingState.Empty, Welcome);
            folder.Touch(_file);
            return model.Version > StateFileModel.CurrentVersion ? Failed(ReadingState.Empty) : new StateResult(VisitorFile.ToState(model));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(ReadingState.Empty);
        }
    }

    public StateResult Save(ReadingState state)
    {
        try
        {
            using FileStream taken = folder.Lock();
            StateFileModel? stored = Stored();
            // A newer version's file is left alone.
            if (stored is { Version: > StateFileModel.CurrentVersion }) return Failed(state);
            ReadingState merged = stored is null ? state : state.Merge(VisitorFile.ToState(stored));
            // Who only looked at the shelf leaves nothing.
            if (stored is not null || !state.Posts.IsEmpty || !state.Choices.IsEmpty) folder.Write(_file, VisitorFile.ToBytes(merged));
            HasFailed = false;
            return new StateResult(merged);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(state);
        }
    }

    private StateFileModel? Stored() => folder.Read(_file) is { } bytes ? VisitorFile.Parse(bytes) : null;

    /// <summary>Said once, not at each try.</summary>
    private StateResult Failed(ReadingState state)
    {
        string? notice = HasFailed ? null : Unkept;
        HasFailed = true;
        return new StateResult(state, notice);
    }
}
