using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>A word or more of YAML without quotes: a key where a colon follows, a number, a constant, or plain.</summary>
internal sealed class YamlScalar : Rule
{
    private const int LongestWord = 5;

    private static readonly HashSet<string> Constants = new(["true", "false", "null", "yes", "no", "on", "off", "~"], StringComparer.OrdinalIgnoreCase);

    public override string Starts => Letters + "0123456789+-./\\<=$^(~:;" + NotAscii;

    public override bool TryTake(Scanner scanner)
    {
        if (scanner.Peek() is '-' or ':' && Chars.IsBlank(scanner.Peek(1))) return false;
        int start = scanner.Position, end = End(scanner, out bool isKey);
        ReadOnlySpan<char> text = scanner.Code.AsSpan(start, end - start);
        if (text.IsEmpty) return false;
        if (isKey) scanner.TakeTo(end, Role.SyntaxAttribute);
        else if (text.Length <= LongestWord && Constants.Contains(text.ToString())) scanner.TakeTo(end, Role.SyntaxConstant);
        else if (IsNumber(text)) scanner.TakeTo(end, Role.SyntaxNumber);
        else scanner.SkipTo(end);
        return true;
    }

    private static int End(Scanner scanner, out bool isKey)
    {
        // Inside brackets a comma ends a word; the frame counts them.
        bool isFlow = scanner.Frame.Depth > 0;
        int end = scanner.Position, limit = scanner.LineEnd;
        for (int i = end; i < limit; i++)
        {
            (char c, char next) = (scanner.CharAt(i), scanner.CharAt(i + 1));
            isKey = c == ':' && (next == '\0' || Chars.IsBlank(next) || (isFlow && next is ',' or ']' or '}'));
            if (isKey) return end;
            if (isFlow && c is ',' or ']' or '}' || (c == '#' && i > 0 && Chars.IsSpace(scanner.CharAt(i - 1)))) return end;
            if (!Chars.IsSpace(c)) end = i + 1;
        }

        isKey = false;
        return end;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        int start = text[0] is '+' or '-' or '.' ? 1 : 0;
        if (start >= text.Length || !char.IsAsciiDigit(text[start])) return false;
        bool isPrefixed = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b';
        foreach (char c in text[start..])
            if (!char.IsAsciiDigit(c) && c is not ('.' or '_' or '-' or '+' or ':' or 'e' or 'E' or 'T' or 'Z' or ' ') && !(isPrefixed && char.IsAsciiLetterOrDigit(c))) return false;
        return true;
    }
}
