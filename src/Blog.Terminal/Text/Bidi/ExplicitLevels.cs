using static Blog.Terminal.Text.Bidi.BidiClass;

namespace Blog.Terminal.Text.Bidi;

/// <summary>Embeddings, overrides and isolates: rules X1 to X8 of UAX 9.</summary>
internal ref struct ExplicitLevels(ReadOnlySpan<BidiClass> classes, byte baseLevel)
{
    private const int MaxDepth = 125;

    private readonly ReadOnlySpan<BidiClass> _classes = classes;
    private readonly int[] _partners = BidiClasses.Partners(classes);
    private readonly Stack<Status> _open = new([new Status(baseLevel, null, false)]);
    private int _overflowIsolates;
    private int _overflowEmbeddings;
    private int _validIsolates;

    private readonly record struct Status(byte Level, BidiClass? Override, bool Isolate);

    /// <param name="types">Receives the classes, with overrides applied.</param>
    public void Assign(Span<BidiClass> types, Span<byte> levels)
    {
        for (int i = 0; i < _classes.Length; i++)
        {
            BidiClass c = _classes[i];
            types[i] = c;
            if (c == PDI) CloseIsolate(); // Before its level is read: it has that of the text around.
            if (c == PDF) CloseEmbedding();

            Status status = _open.Peek();
            levels[i] = c == B ? baseLevel : status.Level;
            if (status.Override is { } direction && c != B && !c.IsRemoved()) types[i] = direction;

            if (c is LRE or LRO or RLE or RLO) OpenEmbedding(c);
            else if (c.OpensIsolate()) OpenIsolate(c == FSI ? FirstStrong(i) : c);
        }
    }

    private readonly BidiClass FirstStrong(int isolate) =>
        BidiClasses.BaseLevel(_classes[(isolate + 1).._partners[isolate]]) == 1 ? RLI : LRI;

    private void OpenEmbedding(BidiClass c)
    {
        int level = Next(c is RLE or RLO);
        if (level <= MaxDepth && _overflowIsolates == 0 && _overflowEmbeddings == 0)
            _open.Push(new Status((byte)level, c switch { LRO => L, RLO => R, _ => null }, false));
        else if (_overflowIsolates == 0) _overflowEmbeddings++;
    }

    private void OpenIsolate(BidiClass c)
    {
        int level = Next(c == RLI);
        if (level > MaxDepth || _overflowIsolates > 0 || _overflowEmbeddings > 0)
        {
            _overflowIsolates++;
            return;
        }

        _validIsolates++;
        _open.Push(new Status((byte)level, null, true));
    }

    private void CloseIsolate()
    {
        if (_overflowIsolates > 0)
        {
            _overflowIsolates--;
            return;
        }

        if (_validIsolates == 0) return;
        _overflowEmbeddings = 0;
        _validIsolates--;
        while (!_open.Pop().Isolate)
        {
            // What was embedded within the isolate ends with it.
        }
    }

    private void CloseEmbedding()
    {
        if (_overflowIsolates > 0) return;
        if (_overflowEmbeddings > 0) _overflowEmbeddings--;
        else if (!_open.Peek().Isolate && _open.Count > 1) _open.Pop();
    }

    /// <summary>The least odd level above the current one, or the least even.</summary>
    private readonly int Next(bool rightToLeft)
    {
        int level = _open.Peek().Level + 1;
        return (level & 1) == (rightToLeft ? 1 : 0) ? level : level + 1;
    }
}
