namespace Blog.Tests.State;

/// <summary>Takes so many bytes, and then says what Linux says.</summary>
internal sealed class FullDisk(string path, int room) : Stream
{
    private readonly FileStream _file = File.Create(path);
    private int _room = room;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    public override long Position { get => _file.Position; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count)
    {
        int taken = Math.Min(count, _room);
        _file.Write(buffer, offset, taken);
        _room -= taken;
        if (taken < count) throw new IOException("No space left on device");
    }

    public override void Flush() => _file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }
}
