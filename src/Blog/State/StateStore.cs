namespace Blog.State;

/// <param name="Notice">What went wrong, in a sentence for the reader, or null. Whatever it was, reading goes on.</param>
public sealed record StateResult(ReadingState State, string? Notice = null);

/// <summary>
/// Keeps the state of one library in a file that all readers of one person share. Saving takes the lock, reads what the others
/// wrote, merges, and replaces the file as a whole. Use it from one thread at a time.
/// </summary>
/// <param name="path">The file, or null to keep nothing.</param>
/// <param name="library">What the library is called in the file: its absolute path; for the essays that come with the tool a name
/// that does not change when the tool is updated.</param>
public sealed class StateStore(string? path, string library, TimeProvider clock) : IStateStore
{
    /// <summary>As many essays are remembered, of all libraries together; then those are forgotten with which nothing was done for the longest time.</summary>
    public const int MaxPosts = 5_000;

    /// <summary>True when this version must not write: the file belongs to a newer one.</summary>
    private bool _isClosed = path is null;
    private bool _isSaid;

    /// <summary>Opens the temporary file of a write; tests put a full disk in its place.</summary>
    internal Func<string, Stream> Create { get; init; } = StateFile.Create;

    /// <inheritdoc/>
    public StateResult Load()
    {
        if (_isClosed) return new StateResult(ReadingState.Empty);
        try
        {
            StateFileCondition condition = StateFile.Read(Target(), out StateFileModel model);
            return condition switch
            {
                StateFileCondition.Good => new StateResult(StateFileMapping.ToState(model, library)),
                StateFileCondition.Missing => new StateResult(ReadingState.Empty),
                StateFileCondition.Newer => new StateResult(ReadingState.Empty, Close()),
                _ => new StateResult(ReadingState.Empty, Locked(SetAsideIfBroken)),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new StateResult(ReadingState.Empty, Unkept(problem));
        }
    }

    /// <inheritdoc/>
    public StateResult Save(ReadingState state)
    {
        if (_isClosed) return new StateResult(state);
        try
        {
            ReadingState merged = state;
            string? notice = Locked(target => Replace(target, state, out merged));
            return new StateResult(merged, notice);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new StateResult(state, Unkept(problem));
        }
    }

    private string? Replace(string target, ReadingState state, out ReadingState merged)
    {
        merged = state;
        StateFile.Sweep(target);
        string? notice = SetAsideIfBroken(target);
        if (StateFile.Read(target, out StateFileModel model) == StateFileCondition.Newer) return Close();

        merged = state.Merge(StateFileMapping.ToState(model, library));
        StateFileMapping.Put(merged, model, library);
        StatePruning.Prune(model, MaxPosts);
        StateFile.Write(target, model, Create);
        _isSaid = false;
        return notice;
    }

    private T Locked<T>(Func<string, T> work)
    {
        string target = Target();
        PrivateFiles.CreateFolder(Path.GetDirectoryName(target)!);
        using FileStream taken = StateLock.Take(target, clock);
        return work(target);
    }

    private string? SetAsideIfBroken(string target)
    {
        if (StateFile.Read(target, out _) != StateFileCondition.Broken) return null;
        string aside = StateFile.SetAside(target, clock.GetUtcNow());
        // The name alone, which stays in its folder: with the folders it has no room in a footer.
        return $"Reading state broken, moved to {Path.GetFileName(aside)}";
    }

    /// <summary>Where someone keeps the file elsewhere and has a link in its place, the link stays.</summary>
    private string Target()
    {
        FileInfo file = new(path!);
        return (file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true))?.FullName ?? file.FullName;
    }

    private string Close()
    {
        _isClosed = true;
        return $"Nothing is kept: a newer version of blog wrote {path}";
    }

    /// <summary>Said once, not at each try.</summary>
    private string? Unkept(Exception problem)
    {
        if (_isSaid) return null;
        _isSaid = true;
        return $"What you read is not kept: {problem.Message}";
    }
}
