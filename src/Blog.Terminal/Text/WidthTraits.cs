namespace Blog.Terminal.Text;

/// <summary>What the table knows of one code point, as the bits that tests/Tables writes.</summary>
internal readonly record struct WidthTraits(byte Bits)
{
    /// <summary>The cells of the code point by itself: 0, 1 or 2.</summary>
    public int Width => Bits & 3;

    /// <summary>U+FE0E and U+FE0F after it choose between text and emoji (emoji-variation-sequences.txt).</summary>
    public bool TakesVariationSelector => (Bits & 4) != 0;

    /// <summary>Terminals disagree about the code point even when it stands alone.</summary>
    public bool IsDisputed => (Bits & 8) != 0;
}
