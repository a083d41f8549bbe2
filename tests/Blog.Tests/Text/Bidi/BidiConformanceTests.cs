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
        string levels = "", order = "";
        foreach (string line in File.ReadLines(ClassFile))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal)) levels = line["@Levels:".Length..].Trim();
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal)) order = line["@Reorder:".Length..].Trim();
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
            AssertOrder(line, BidiLevels.Resolve(classes, text, baseLevel), fields[3], fields[4]);
        }

        Assert.True(cases > 90_000, $"only {cases} cases were read");
    }

    /// <param name="expected">Levels, with an x for what the algorithm takes out of the text.</param>
    private static void AssertOrder(string source, byte[] levels, string expected, string expectedOrder)
    {
        string[] marks = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool same = marks.Length == levels.Length;
        for (int i = 0; same && i < marks.Length; i++) same = marks[i] == "x" || marks[i] == levels[i].ToString(CultureInfo.InvariantCulture);
        Assert.True(same, $"{source}: {string.Join(' ', levels)} and not {expected}");

        string order = string.Join(' ', BidiLevels.Order(levels).Where(i => marks[i] != "x"));
        Assert.True(order == expectedOrder, $"{source}: {order} and not {expectedOrder}");
    }
}
