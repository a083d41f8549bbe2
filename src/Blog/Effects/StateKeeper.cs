using Blog.App;
using Blog.Screens;
using Blog.State;

namespace Blog.Effects;

/// <summary>
/// Keeps what the reader did: some moments after the last change, so that a key costs no write, and at once when the reader leaves.
/// </summary>
public sealed class StateKeeper(IStateStore store) : IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    private readonly Lock _saving = new();
    private readonly Lock _gate = new();
    private ReadingState? _waiting;
    private Action<Message>? _post;
    private Timer? _timer;

    /// <summary>Reads what was kept.</summary>
    public StateLoaded Load()
    {
        // The clock's thread is started here, off the loop, which then need not wait for it before the first frame.
        lock (_gate) Arm();
        lock (_saving)
        {
            StateResult result = store.Load();
            return new StateLoaded(result.State, result.Notice);
        }
    }

    /// <summary>Keeps a state before long. What other readers did meanwhile comes back as a message.</summary>
    public void Keep(ReadingState state, Action<Message> post)
    {
        lock (_gate)
        {
            (_waiting, _post) = (state, post);
            Arm();
        }
    }

    /// <summary>Keeps what still waits.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        Save();
    }

    private void Arm()
    {
        _timer ??= new Timer(_ => Save(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(Delay, Timeout.InfiniteTimeSpan);
    }

    private void Save()
    {
        lock (_saving)
        {
            ReadingState? state;
            lock (_gate) (state, _waiting) = (_waiting, null);
            if (state is null) return;

            StateResult result = store.Save(state);
            if (result.Notice is not null || !ReferenceEquals(result.State, state)) _post?.Invoke(new StateLoaded(result.State, result.Notice));
        }
    }
}
