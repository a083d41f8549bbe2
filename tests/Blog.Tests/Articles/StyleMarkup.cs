using System.Text;
using Blog.Terminal.Text;

namespace Blog.Tests.Articles;

/// <summary>Styles written into the text: <c>{bold blue:Note}</c>, and <c>{underline @https://a.b:text}</c> for a link.</summary>
internal static class StyleMarkup
{
    public static string Of(IEnumerable<Line> lines) => string.Join('\n', lines.Select(Of));

    private static string Of(Line line)
    {
        var text = new StringBuilder();
        foreach (Run run in line.Runs)
        {
            string words = Words(run);
            text.Append(words.Length == 0 ? run.Text : $"{{{words}:{run.Text}}}");
        }

        return text.ToString().TrimEnd();
    }

    private static string Words(Run run)
    {
        List<string> words = [];
        if (run.Style.Attributes != TextAttributes.None) words.Add(run.Style.Attributes.ToString().ToLowerInvariant().Replace(", ", " "));
        if (run.Style.Foreground != Color.Default) words.Add(run.Style.Foreground.ToString().ToLowerInvariant());
        if (run.Style.Background != Color.Default) words.Add("on " + run.Style.Background.ToString().ToLowerInvariant());
        if (run.Link is not null) words.Add("@" + run.Link);
        return string.Join(' ', words);
    }
}
