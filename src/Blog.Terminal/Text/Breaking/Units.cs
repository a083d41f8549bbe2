namespace Blog.Terminal.Text.Breaking;

/// <summary>Units that should stand on one line with their number.</summary>
internal static class Units
{
    private const int Longest = 4;

    private static readonly HashSet<string> Known =
    [
        "%", "‰", "°", "°C", "°F", "km", "m", "cm", "mm", "µm", "nm", "kg", "g", "mg", "t", "l", "ml",
        "h", "min", "s", "ms", "µs", "μs", "ns", "Hz", "kHz", "MHz", "GHz", "am", "pm", "AM", "PM", "a.m.", "p.m.",
        "bit", "bits", "B", "kB", "KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "Mbps", "Gbps", "fps", "rpm", "px", "pt", "em",
        "W", "kW", "MW", "V", "A", "mA", "Ω", "€", "$", "£", "EUR", "USD", "GBP", "x", "×",
        "км", "м", "см", "мм", "кг", "г", "с", "мс", "ч", "мин", "МБ", "ГБ", "КБ", "ТБ", "Гц", "МГц", "ГГц", "руб",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the first word of the text, punctuation after it aside, is a unit.</summary>
    public static bool BeginsWith(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Longest + 2)];
        int end = text.IndexOfAny(' ', '\n', '\u00A0');
        ReadOnlySpan<char> word = end < 0 ? text : text[..end];
        return Lookup.Contains(word) || Lookup.Contains(word.TrimEnd(".,;:!?)"));
    }
}
