using Blog.Themes;

namespace Blog.Articles.Syntax.Scanning;

/// <summary>
/// Numbers of all languages at once: a digit, then whatever digits, letters and underscores follow, with points before digits and signs after an exponent.
/// So <c>0xFF_u8</c>, <c>1.5e-3f</c>, <c>10px</c> and <c>127.0.0.1</c> are each one number, and <c>1..2</c> is two.
/// </summary>
internal static class Number
{
    /// <param name="parts">Other characters that a number may hold before a digit, or end with.</param>
    public static bool TryTake(Scanner scanner, string parts)
    {
        char c = scanner.Peek();
        bool isFraction = c == '.' && char.IsAsciiDigit(scanner.Peek(1)) && !scanner.AfterValue && scanner.Peek(-1) != '.';
        if (!isFraction && !char.IsAsciiDigit(c)) return false;
        scanner.TakeTo(End(scanner, parts), Role.SyntaxNumber);
        return true;
    }

    private static int End(Scanner scanner, string parts)
    {
        bool isHex = scanner.Peek() == '0' && scanner.Peek(1) is 'x' or 'X';
        int end = scanner.Position + 1;
        while (true)
        {
            (char c, char next) = (scanner.CharAt(end), scanner.CharAt(end + 1));
            bool isExponent = isHex ? c is 'p' or 'P' : c is 'e' or 'E';
            if (isExponent && next is '+' or '-' && char.IsAsciiDigit(scanner.CharAt(end + 2))) end += 2;
            else if (char.IsAsciiLetterOrDigit(c) || c == '_') end++;
            else if (c == '.' && char.IsAsciiDigit(next)) end++;
            else if (c != '\0' && parts.Contains(c) && (c != '\'' || char.IsAsciiHexDigit(next))) end++;
            else return end;
        }
    }
}
