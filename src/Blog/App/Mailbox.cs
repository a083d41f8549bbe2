namespace Blog.App;

/// <summary>Where messages of all threads wait for the loop.</summary>
public sealed class Mailbox
{
    private readonly Lock _lock = new();
    private readonly ManualResetEventSlim _filled = new(false, spinCount: 0);
    private List<Message> _waiting = [];

    public void Post(Message message)
    {
        lock (_lock)
        {
            _waiting.Add(message);
            _filled.Set();
        }
    }

    /// <summary>All messages that wait, in the order in which they came.</summary>
    /// <param name="timeout">How long to wait for the first one; the list is empty when none came.</param>
    public IReadOnlyList<Message> TakeAll(TimeSpan timeout)
    {
        _filled.Wait(timeout);
        lock (_lock)
        {
            List<Message> taken = _waiting;
            _waiting = [];
            _filled.Reset();
            return taken;
        }
    }
}
