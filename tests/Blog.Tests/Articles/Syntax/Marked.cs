using System.Text;
using Blog.Articles.Syntax;
using Blog.Themes;

namespace Blog.Tests.Articles.Syntax;

/// <summary>Code with its tokens written into it: <c>⟦keyword:let⟧ x = ⟦number:5⟧</c>. Without the marks it is the code again.</summary>
internal static class Marked
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    public static string Of(string code, IReadOnlyList<Token> tokens)
    {
        var text = new StringBuilder();
        int position = 0;
        foreach (Token token in tokens)
        {
            text.Append(code, position, token.Start - position);
            text.Append(Open).Append(Name(token.Role)).Append(':').Append(code, token.Start, token.Length).Append(Close);
            position = token.Start + token.Length;
        }

        return text.Append(code, position, code.Length - position).ToString();
    }

    public static string Code(string marked)
    {
        var code = new StringBuilder();
        int position = 0;
        while (marked.IndexOf(Open, position) is >= 0 and var open)
        {
            int start = marked.IndexOf(':', open) + 1, end = marked.IndexOf(Close, start);
            code.Append(marked, position, open - position).Append(marked, start, end - start);
            position = end + 1;
        }

        return code.Append(marked, position, marked.Length - position).ToString();
    }

    private static string Name(Role role) => role.ToString().Replace("Syntax", "", StringComparison.Ordinal).ToLowerInvariant();
}
