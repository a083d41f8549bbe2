using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Blog.Tests.Support;

/// <summary>
/// A slow line on loopback: relays one connection, each byte after the line's delay, and to the client no more than its speed. What
/// does not fit stays with its sender, whose buffers fill. Fast until <see cref="SlowDown"/>.
/// </summary>
internal sealed class ThrottlingProxy : IDisposable
{
    /// <summary>What is read at once, in bytes: small beside a second's worth, so that the line is smooth.</summary>
    private const int Piece = 64;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly int _target;
    private volatile Speed? _speed;
    private long _down;

    internal ThrottlingProxy(int target)
    {
        _target = target;
        _listener.Start();
        Task.Run(RelayAsync);
    }

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many bytes the client was given, those of SSH with them.</summary>
    internal long BytesDown => Interlocked.Read(ref _down);

    internal void SlowDown(int bytesPerSecond, TimeSpan delay) => _speed = new Speed(bytesPerSecond, delay);

    /// <summary>Waits until for a while nothing came.</summary>
    internal void WaitForQuiet(TimeSpan quiet)
    {
        for (long before = -1; before != BytesDown; Thread.Sleep(quiet)) before = BytesDown;
    }

    public void Dispose()
    {
        _over.Cancel();
        _listener.Stop();
    }

    private sealed record Speed(int BytesPerSecond, TimeSpan Delay);

    private async Task RelayAsync()
    {
        try
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync(_over.Token);
            using TcpClient server = new() { ReceiveBufferSize = 1024 };
            await server.ConnectAsync(IPAddress.Loopback, _target, _over.Token);
            client.NoDelay = server.NoDelay = true;
            await Task.WhenAny(
                CarryAsync(client.GetStream(), server.GetStream(), isSlow: false, _ => { }),
                CarryAsync(server.GetStream(), client.GetStream(), isSlow: true, count => Interlocked.Add(ref _down, count)));
        }
        catch (Exception problem) when (problem is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The line is cut, which both ends see by themselves.
        }
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to, bool isSlow, Action<int> arrived)
    {
        Channel<(byte[] Bytes, DateTime Due)> onTheWay = Channel.CreateUnbounded<(byte[] Bytes, DateTime Due)>();
        Task arriving = ArriveAsync(onTheWay.Reader, to, arrived);
        byte[] buffer = new byte[Piece];
        DateTime free = DateTime.UtcNow;
        while (await from.ReadAsync(buffer, _over.Token) is > 0 and int count)
        {
            DateTime now = DateTime.UtcNow;
            if (free < now) free = now;
            if (isSlow && _speed is { } speed) free += TimeSpan.FromSeconds((double)count / speed.BytesPerSecond);
            onTheWay.Writer.TryWrite((buffer[..count], free + (_speed?.Delay ?? default)));
            await WaitUntilAsync(free);
        }

        onTheWay.Writer.Complete();
        await arriving;
    }

    private async Task ArriveAsync(ChannelReader<(byte[] Bytes, DateTime Due)> onTheWay, NetworkStream to, Action<int> arrived)
    {
        await foreach ((byte[] bytes, DateTime due) in onTheWay.ReadAllAsync(_over.Token))
        {
            await WaitUntilAsync(due);
            await to.WriteAsync(bytes, _over.Token);
            arrived(bytes.Length);
        }
    }

    private async Task WaitUntilAsync(DateTime due)
    {
        TimeSpan left = due - DateTime.UtcNow;
        if (left > TimeSpan.Zero) await Task.Delay(left, _over.Token);
    }
}
