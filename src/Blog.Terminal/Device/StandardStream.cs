using System.Runtime.InteropServices;
using Blog.Terminal.Device.Unix;

namespace Blog.Terminal.Device;

/// <summary>
/// Standard output and standard error for text that is no screen. The streams of <see cref="Console"/> send sequences of their own (ESC [ ? 1 h
/// and ESC =) before the first byte when they are a terminal, and never take them back; these send what they are given.
/// </summary>
public static class StandardStream
{
    /// <summary>Writing throws an <see cref="IOException"/> when nobody reads any more; its <see cref="Exception.HResult"/> is the system's error number.</summary>
    public static Stream OpenOutput() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new DescriptorStream(1);

    /// <inheritdoc cref="OpenOutput"/>
    public static Stream OpenError() => OperatingSystem.IsWindows() ? Console.OpenStandardError() : new DescriptorStream(2);

    private sealed unsafe class DescriptorStream(int descriptor) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            while (!buffer.IsEmpty)
            {
                nint written;
                fixed (byte* start = buffer) written = Libc.Write(descriptor, start, (nuint)buffer.Length);
                if (written >= 0) buffer = buffer[(int)written..];
                else WaitOrThrow(Marshal.GetLastPInvokeError());
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private void WaitOrThrow(int error)
        {
            if (error == UnixPlatform.Interrupted) return;
            if (error != UnixPlatform.Current.WouldBlock) throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
            PollEntry entry = new() { Descriptor = descriptor, Wanted = PollEntry.Out };
            _ = Libc.Poll(&entry, 1, -1);
        }
    }
}
