using System.Globalization;
using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Input;

/// <summary>Writes down what a parser recognises, one short line each.</summary>
internal sealed class VtTranscript : IVtHandler
{
    private readonly List<string> _lines = [];

    private VtTranscript()
    {
    }

    internal static string Of(ReadOnlySpan<byte> bytes, VtDirection direction = VtDirection.ToTerminal, int chunk = int.MaxValue)
    {
        VtTranscript transcript = new();
        VtParser parser = new(transcript, direction);
        while (!bytes.IsEmpty)
        {
            int length = Math.Min(chunk, bytes.Length);
            parser.Feed(bytes[..length]);
            bytes = bytes[length..];
        }

        if (!parser.IsIdle) transcript._lines.Add($"unfinished {parser.State}");
        return string.Join('\n', transcript._lines);
    }

    public void Text(Rune character) => _lines.Add($"text {character}");

    public void Control(byte control) => _lines.Add($"control {control:x2}");

    public void Escape(in EscapeSequence sequence) => _lines.Add($"esc {Encoding.ASCII.GetString(sequence.Intermediates)}{sequence.Final}");

    public void Csi(in CsiSequence sequence)
    {
        StringBuilder line = new("csi ");
        if (sequence.Prefix != '\0') line.Append(sequence.Prefix);
        for (int i = 0; i < sequence.Count; i++)
        {
            if (i > 0) line.Append(';');
            for (int sub = 0; sub < sequence.SubCount(i); sub++)
                line.Append(sub > 0 ? ":" : "").Append(sequence.Sub(i, sub, -1) is >= 0 and int value ? value.ToString(CultureInfo.InvariantCulture) : "");
        }

        line.Append(Encoding.ASCII.GetString(sequence.Intermediates)).Append(sequence.Final);
        _lines.Add(line.Append(sequence.IsTruncated ? " truncated" : "").ToString());
    }

    public void ControlString(in ControlString text) =>
        _lines.Add($"{text.Kind} {Encoding.UTF8.GetString(text.Content)}{(text.EndsWithBell ? " bell" : "")}{(text.IsTruncated ? " truncated" : "")}");

    public void Fault(VtFault fault, byte at) => _lines.Add($"fault {fault} {at:x2}");
}
