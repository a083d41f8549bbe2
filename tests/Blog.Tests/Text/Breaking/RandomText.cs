using System.Text;

namespace Blog.Tests.Text.Breaking;

/// <summary>A text put together from parts whose breaks are known beforehand, and not asked of the code under test.</summary>
/// <param name="Text">What stands in the paragraph.</param>
/// <param name="Breaks">Every place at which a line may begin.</param>
internal sealed record RandomText(string Text, IReadOnlySet<int> Breaks)
{
    private static readonly string[] Words =
    [
        "a", "of", "the", "word", "breaking", "internationalization", "naïve", "e\u0301te\u0301", "Straße", "разработка", "שלום", "سلام", "नमस्ते",
        "10\u00A0km", "non\u2011breaking", "z\u0336a\u0336l\u0336g\u0336o\u0336", "don’t", "(so)", "“quoted”", "end.", "well,", "𝔘𝔫𝔦", "f(x)", "C#", "x=1",
    ];

    private static readonly string[] Unspaced = ["漢", "字", "か\u3099", "カ", "👨‍👩‍👧‍👦", "👍🏽", "🇩🇪", "❤\uFE0F", "😀", "𠀀"];

    /// <summary>Words, spaces, hyphens, dashes, ideographs, emoji and newlines.</summary>
    public static RandomText Make(Random random, int parts)
    {
        StringBuilder text = new();
        HashSet<int> breaks = [];
        bool afterUnspaced = false;
        for (int i = 0; i < parts; i++)
        {
            bool unspaced = random.Next(5) == 0;
            if (text.Length > 0 && !(unspaced && afterUnspaced && random.Next(2) == 0)) Separate(random, text, breaks);
            else if (text.Length > 0) breaks.Add(text.Length);

            text.Append(unspaced ? Unspaced[random.Next(Unspaced.Length)] : Words[random.Next(Words.Length)]);
            afterUnspaced = unspaced;
        }

        // Any newline begins a line.
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') breaks.Add(i + 1);
        }

        return new RandomText(text.ToString(), breaks);
    }

    private static void Separate(Random random, StringBuilder text, HashSet<int> breaks)
    {
        text.Append(random.Next(12) switch { 0 => "\n", 1 => "  ", 2 => " \n ", 3 => "   ", 4 => " — ", 5 => "\n\n", _ => " " });
        if (text[^2] == '—') breaks.Add(text.Length - 2);
        breaks.Add(text.Length);
    }
}
