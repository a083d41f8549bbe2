namespace Blog.Terminal.Input;

/// <summary>
/// A control sequence: CSI, a private prefix, parameters with sub-parameters, intermediate bytes, a final byte. ECMA-48, section 5.4;
/// sub-parameters after a colon as ISO 8613-6 has them.
/// </summary>
public readonly ref struct CsiSequence
{
    private readonly CsiCollector _from;

    internal CsiSequence(CsiCollector from, byte final)
    {
        _from = from;
        Final = (char)final;
    }

    public char Final { get; }

    /// <summary>One of <c>&lt; = &gt; ?</c>, or NUL. From a terminal also <c>O</c> for SS3 and <c>[</c> for the Linux console's <c>CSI [ A</c>.</summary>
    public char Prefix => (char)_from.Prefix;

    public ReadOnlySpan<byte> Intermediates => _from.Intermediates;

    /// <summary>How many parameters were written, sub-parameters not counted. <c>CSI m</c> has none, <c>CSI ;m</c> has two.</summary>
    public int Count => _from.Count;

    /// <summary>True when there were more parameters than are kept.</summary>
    public bool IsTruncated => _from.IsTruncated;

    /// <summary>True for this prefix (NUL for none), this final byte, and no intermediate bytes.</summary>
    public bool Is(char prefix, char final) => Prefix == prefix && Final == final && Intermediates.IsEmpty;

    /// <summary>A parameter, or <paramref name="otherwise"/> where it is missing or empty.</summary>
    public int Parameter(int index, int otherwise = 0) => Sub(index, 0, otherwise);

    /// <summary>A sub-parameter, of which number 0 is the parameter itself, or <paramref name="otherwise"/> where it is missing or empty.</summary>
    public int Sub(int index, int sub, int otherwise = 0)
    {
        int at = _from.IndexOf(index);
        return at >= 0 && sub < _from.SubCount(at) && _from[at + sub] is >= 0 and int value ? value : otherwise;
    }

    /// <summary>How many sub-parameters were written for a parameter, itself counted: 3 for <c>1:2:3</c>.</summary>
    public int SubCount(int index) => _from.IndexOf(index) is >= 0 and int at ? _from.SubCount(at) : 0;
}
