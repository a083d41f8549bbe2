namespace Blog.Terminal.Input;

/// <summary>Gathers the bytes of one control string, up to a limit.</summary>
internal sealed class ControlStringCollector
{
    private byte[] _bytes = new byte[256];

    internal ControlStringKind Kind { get; private set; }

    internal bool IsTruncated { get; private set; }

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Content => _bytes.AsSpan(0, Length);

    internal void Begin(ControlStringKind kind)
    {
        Kind = kind;
        Length = 0;
        IsTruncated = false;
    }

    internal void Add(byte b)
    {
        if (Length == VtParser.LongestString)
        {
            IsTruncated = true;
            return;
        }

        if (Length == _bytes.Length) Array.Resize(ref _bytes, Math.Min(VtParser.LongestString, 2 * _bytes.Length));
        _bytes[Length++] = b;
    }
}
