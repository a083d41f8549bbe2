using System.Buffers;

namespace Blog.Terminal.Text.Breaking;

/// <summary>An array from the shared pool for as long as it is in scope. Its contents are not cleared.</summary>
internal readonly ref struct Rented<T>
{
    private readonly T[]? _array;

    public Rented(int length)
    {
        _array = ArrayPool<T>.Shared.Rent(length);
        Span = _array.AsSpan(0, length);
    }

    public Span<T> Span { get; }

    public void Dispose()
    {
        if (_array is not null) ArrayPool<T>.Shared.Return(_array);
    }
}
