using System.Globalization;
using Blog.Terminal.Text.Bidi;
using Blog.Tests.Support;

namespace Blog.Tests.Text.Bidi;

/// <summary>Unicode's own tests of the bidirectional algorithm (UAX 9), all of them.</summary>
public class BidiConformanceTests
{
    private const string ClassFile = UnicodeTestFile.Folder + "/BidiTest.txt";
    private const string CharacterFile = UnicodeTestFile.Folder + "/BidiCharacterTest.txt";

    [NeedsFileFact(ClassFile)]
    public void Every_sequence_of_classes_is_ordered_as_Unicode_says()
    {
        int cases = 0;
        int[] levels = [], order = [];
        foreach (string line in File.ReadLines(ClassFile))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal)) levels = Numbers(line["@Levels:".Length..]);
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal)) order = Numbers(line["@Reorder:".Length..]);
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] fields = line.Split(';');
                BidiClass[] classes = Array.ConvertAll(fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), Enum.Parse<BidiClass>);
                int directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                if ((directions & 1) != 0) Check(BidiClasses.BaseLevel(classes));
                if ((directions & 2) != 0) Check(0);
                if ((directions & 4) != 0) Check(1);

                void Check(byte baseLevel)
                {
                    cases++;
                    AssertOrder(line, BidiLevels.Resolve(classes, [], baseLevel), levels, order);
                }
            }
        }

        Assert.True(cases > 700_000, $"only {cases} cases were read");
    }

    [NeedsFileFact(CharacterFile)]
    public void Every_text_is_ordered_as_Unicode_says()
    {
        int cases = 0;
        foreach (string line in File.ReadLines(CharacterFile).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] fields = line.Split(';');
            int[] text = Array.ConvertAll(fields[0].Split(' '), hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            BidiClass[] classes = Array.ConvertAll(text, BidiClassTable.Of);
            byte baseLevel = BidiClasses.BaseLevel(classes);
            if (fields[1] != "2") baseLevel = byte.Parse(fields[1], CultureInfo.InvariantCulture);

            cases++;
            Assert.True(baseLevel.ToString(CultureInfo.InvariantCulture) == fields[2], line);
            AssertOrder(line, BidiLevels.Resolve(classes, text, baseLevel), Numbers(fields[3]), Numbers(fields[4]));
        }

        Assert.True(cases > 90_000, $"only {cases} cases were read");
    }

    /// <summary>Levels or places; -1 stands for an x, which is what the algorithm takes out of the text.</summary>
    private static int[] Numbers(string text) => Array.ConvertAll(
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        number => number == "x" ? -1 : int.Parse(number, CultureInfo.InvariantCulture));

    private static void AssertOrder(string source, byte[] levels, int[] expected, int[] expectedOrder)
    {
        bool same = expected.Length == levels.Length;
        for (int i = 0; same && i < expected.Length; i++) same = expected[i] == -1 || expected[i] == levels[i];
        int[] order = same ? Array.FindAll(BidiLevels.Order(levels), i => expected[i] != -1) : [];
        if (same && order.AsSpan().SequenceEqual(expectedOrder)) return;
        Assert.Fail($"{source}: levels {string.Join(' ', levels)}, order {string.Join(' ', order)}, and not {string.Join(' ', expected)} and {string.Join(' ', expectedOrder)}");
    }
}
