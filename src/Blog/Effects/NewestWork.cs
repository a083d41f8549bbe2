namespace Blog.Effects;

/// <summary>
/// Work of which only the newest is wanted, one piece at a time: what comes while a piece is being done waits, and makes what waited
/// before void. So a hand that moves through a thousand essays has few of them laid out, and never several at once.
/// </summary>
/// <param name="run">Runs something on another thread.</param>
internal sealed class NewestWork(Action<Action> run)
{
    private readonly Lock _lock = new();
    private Action? _waiting;
    private bool _isRunning;

    internal void Ask(Action work)
    {
        lock (_lock)
        {
            _waiting = work;
            if (_isRunning) return;
            _isRunning = true;
        }

        run(DoAll);
    }

    private void DoAll()
    {
        while (Next() is { } work) work();
    }

    private Action? Next()
    {
        lock (_lock)
        {
            Action? next = _waiting;
            _waiting = null;
            _isRunning = next is not null;
            return next;
        }
    }
}
