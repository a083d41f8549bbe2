namespace Blog.App;

/// <summary>Where messages of all threads wait for the loop.</summary>
public sealed class Mailbox
{
    private readonly object _lock = new();
    private List<Message> _waiting = [];

    public void Post(Message message)
    {
        lock (_lock)
        {
            _waiting.Add(message);
            Monitor.Pulse(_lock);
        }
    }

    /// <summary>All messages that wait, in the order in which they came.</summary>
    /// <param name="timeout">How long to wait for the first one; the list is empty when none came.</param>
    public IReadOnlyList<Message> TakeAll(TimeSpan timeout)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0) Monitor.Wait(_lock, timeout);
            List<Message> taken = _waiting;
            _waiting = [];
            return taken;
        }
    }
}
