using System.Globalization;
using System.Text;

namespace Blog.Tests.Support;

/// <summary>One line of a test file of Unicode: a text, and where the standard divides it.</summary>
/// <param name="Text">The text; surrogates that stand alone are kept.</param>
/// <param name="Divisions">The places in UTF-16 units that the file marks with ÷, without both ends.</param>
/// <param name="Source">The line itself, for messages.</param>
public sealed record UnicodeTestCase(string Text, IReadOnlyList<int> Divisions, string Source);

/// <summary>Reads files such as LineBreakTest.txt: code points in hexadecimal between ÷ and ×.</summary>
public static class UnicodeTestFile
{
    public const string Folder = "/usr/share/unicode";

    public static IEnumerable<UnicodeTestCase> Read(string path) =>
        from line in File.ReadLines(path)
        let marks = line.Split('#')[0].Trim()
        where marks.Length > 0
        select Parse(marks, line);

    private static UnicodeTestCase Parse(string marks, string line)
    {
        var text = new StringBuilder();
        List<int> divisions = [];
        foreach (string part in marks.Split(' '))
        {
            if (part == "÷") divisions.Add(text.Length);
            else if (part != "×") Append(text, int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        return new UnicodeTestCase(text.ToString(), [.. divisions.Where(at => at > 0 && at < text.Length)], line);
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint is >= 0xD800 and <= 0xDFFF) text.Append((char)codePoint);
        else text.Append(new Rune(codePoint));
    }
}
