using System.Text;
using Blog.Terminal.Text;

namespace Blog.Pages;

/// <summary>Text on its way into a file of markup.</summary>
internal static class Markup
{
    /// <summary>The text without controls but line feeds and without what markup would take for its own; fit for content and for attributes in double quotes.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0) escaped.Append('\n');
            foreach (char c in SafeText.Clean(lines[i]))
            {
                _ = c switch
                {
                    '&' => escaped.Append("&amp;"),
                    '<' => escaped.Append("&lt;"),
                    '>' => escaped.Append("&gt;"),
                    '"' => escaped.Append("&quot;"),
                    '\'' => escaped.Append("&#39;"),
                    // No file of XML may hold these, nor a surrogate alone, which the gate has replaced.
                    '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'),
                    _ => escaped.Append(c),
                };
            }
        }

        return escaped.ToString();
    }
}
