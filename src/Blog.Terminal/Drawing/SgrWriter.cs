using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>SGR (ECMA-48 8.3.117): the styles of text, told as the shortest difference.</summary>
public static class SgrWriter
{
    /// <summary>Adds what takes the terminal from one style to another; nothing where they are the same.</summary>
    public static void Write(ByteSink sink, Style from, Style to)
    {
        if (from == to) return;
        if (to == Style.Plain)
        {
            // No parameter is 0, the reset.
            sink.Add("\e[m"u8);
            return;
        }

        Parameters change = new(stackalloc byte[Parameters.MostBytes]);
        Change(ref change, from, to);
        Parameters anew = new(stackalloc byte[Parameters.MostBytes]);
        anew.AddEmpty();
        Change(ref anew, Style.Plain, to);
        ReadOnlySpan<byte> shorter = anew.Written.Length < change.Written.Length ? anew.Written : change.Written;
        sink.Add("\e["u8).Add(shorter).Add((byte)'m');
    }

    private static void Change(ref Parameters parameters, Style from, Style to)
    {
        ChangeAttributes(ref parameters, from.Attributes, to.Attributes);
        if (from.Foreground != to.Foreground) AddColor(ref parameters, to.Foreground, ground: 30);
        if (from.Background != to.Background) AddColor(ref parameters, to.Background, ground: 40);
    }

    private static void ChangeAttributes(ref Parameters parameters, TextAttributes from, TextAttributes to)
    {
        const TextAttributes Weight = TextAttributes.Bold | TextAttributes.Dim;

        // 22 ends bold and dim together, so the one that stays is told again.
        if ((from & ~to & Weight) != 0)
        {
            parameters.Add(22);
            from &= ~Weight;
        }

        foreach ((TextAttributes attribute, int on, int off) in Codes)
        {
            bool was = (from & attribute) != 0, becomes = (to & attribute) != 0;
            if (was != becomes) parameters.Add(becomes ? on : off);
        }
    }

    private static ReadOnlySpan<(TextAttributes Attribute, int On, int Off)> Codes => CodeTable;

    private static readonly (TextAttributes, int, int)[] CodeTable =
    [
        (TextAttributes.Bold, 1, 22), (TextAttributes.Dim, 2, 22), (TextAttributes.Italic, 3, 23), (TextAttributes.Underline, 4, 24),
        (TextAttributes.Reverse, 7, 27), (TextAttributes.Strikethrough, 9, 29),
    ];

    /// <param name="ground">30 for the foreground, 40 for the background.</param>
    private static void AddColor(ref Parameters parameters, Color color, int ground)
    {
        switch (color.Kind)
        {
            case ColorKind.Default:
                parameters.Add(ground + 9);
                break;
            case ColorKind.Ansi:
                // 90-97 and 100-107 are aixterm's bright colours, known everywhere.
                parameters.Add(color.Index < 8 ? ground + color.Index : ground + 60 + color.Index - 8);
                break;
            case ColorKind.Indexed:
                // With semicolons, as xterm first had it: the colons of ISO 8613-6 are not understood everywhere.
                parameters.Add(ground + 8, 5, color.Index);
                break;
            default:
                parameters.Add(ground + 8, 2, color.R, color.G, color.B);
                break;
        }
    }

    /// <summary>The numbers of one sequence, with semicolons between them.</summary>
    private ref struct Parameters(Span<byte> room)
    {
        /// <summary>Six attributes with 22 before them, and two true colours.</summary>
        internal const int MostBytes = 64;

        private readonly Span<byte> _room = room;
        private int _length;
        private bool _isFirst = true;

        public readonly ReadOnlySpan<byte> Written => _room[.._length];

        /// <summary>A parameter left empty is 0 (ECMA-48 5.4.2).</summary>
        public void AddEmpty() => _isFirst = false;

        public void Add(params ReadOnlySpan<int> values)
        {
            foreach (int value in values)
            {
                if (!_isFirst) _room[_length++] = (byte)';';
                _isFirst = false;
                System.Buffers.Text.Utf8Formatter.TryFormat(value, _room[_length..], out int written);
                _length += written;
            }
        }
    }
}
