using System.Buffers;
using System.Text;

namespace Blog.Posts.FrontMatter;

/// <summary>Franklin, whose front matter is Julia: <c>@def key = value</c> lines, or a block between <c>+++</c> and <c>+++</c>. It is
/// not run; values that read as TOML do (texts, numbers, lists) are used.</summary>
internal static class FranklinDialect
{
    private const string Definition = "@def ";

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._");

    public static FrontMatterHead? Read(ReadOnlySpan<char> text, Notices notices) =>
        FencedBlock.Find(text, "+++") is { Language: "" } block
            ? Read(block.Content(text, notices), block.FirstLine, block.BodyStart, notices)
            : ReadDefinitions(text, notices);

    /// <summary>True when a line could only be Julia.</summary>
    public static bool IsJulia(ReadOnlySpan<char> content)
    {
        LineReader lines = new(content);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line;
            if (line.StartsWith("using ") || line.StartsWith("import ") || line.StartsWith("function ") || line.StartsWith("#=")) return true;
            int equals = line.IndexOf('=');
            if (equals > 0 && IsCall(line[(equals + 1)..].Trim())) return true;
        }

        return false;
    }

    /// <summary><c>Date(2026, 4, 1)</c>, <c>joinpath("a", "b")</c>.</summary>
    private static bool IsCall(ReadOnlySpan<char> value)
    {
        int paren = value.IndexOf('(');
        return paren > 0 && value[..paren].IndexOfAnyExcept(Letters) < 0;
    }

    /// <summary>The lines without their <c>@def</c>, blanked out so that every place stays where it was.</summary>
    private static FrontMatterHead? ReadDefinitions(ReadOnlySpan<char> text, Notices notices)
    {
        StringBuilder content = new();
        LineReader lines = new(text);
        int end = 0;
        while (lines.Read() && content.Length < FrontMatterReader.MaxLength)
        {
            bool isDefinition = lines.Line.StartsWith(Definition);
            if (!isDefinition && !lines.IsBlank) break;
            if (isDefinition) content.Append(' ', Definition.Length).Append(lines.Line[Definition.Length..]);
            content.Append('\n');
            if (isDefinition) end = lines.Next;
        }

        return end == 0 ? null : Read(content.ToString(), 1, end, notices);
    }

    private static FrontMatterHead Read(ReadOnlySpan<char> content, int firstLine, int bodyStart, Notices notices)
    {
        notices.Add("The front matter is Julia (Franklin), which is not run. Only its plain values are used.", firstLine, 1, NoticeKind.Doubt);
        return new(TomlReader.Read(content, firstLine, new Notices()), bodyStart);
    }
}
