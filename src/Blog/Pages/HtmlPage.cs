using System.Globalization;
using System.Text;
using Blog.Articles.Blocks;
using Blog.Articles.Setting;
using Blog.Pages.Content;
using Blog.Posts;
using Blog.Terminal.Text;

namespace Blog.Pages;

/// <summary>An essay as one file of HTML that needs no other and runs nothing. It prints well, and it is well-formed XML below its first line.</summary>
internal static class HtmlPage
{
    /// <returns>The whole file. Nothing that the post holds becomes a script, an event, a style or a picture that is fetched; <see cref="Gate"/> says what may stand.</returns>
    public static string Of(Post post, PostText text)
    {
        StringBuilder html = new();
        string language = Gate.Value("lang", post.Language ?? EnglishProse.TagOf(text.Source[text.BodyStart..]) ?? "") is { } known ? $" lang=\"{known}\"" : "";
        string direction = Direction.Of(post.Title) == TextDirection.RightToLeft ? "rtl" : "ltr";
        html.Append($$"""
            <!DOCTYPE html>
            <html{{language}} dir="{{direction}}">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{{Markup.Escape(post.Title)}}</title>
            <style>
            {{PageStyle.Text}}
            </style>
            </head>
            <body>

            """.ReplaceLineEndings("\n"));
        new PartWriter(html).Write([Tagged.Of("main", [Tagged.Of("header", Head(post)), .. PageReader.Read(post, text)])]);
        return html.Append("\n</body>\n</html>\n").ToString();
    }

    private static IEnumerable<Part> Head(Post post)
    {
        Part date = Tagged.Of("time", post.Date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)).With("datetime", post.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        string minutes = string.Create(CultureInfo.InvariantCulture, $" · {post.ReadingMinutes} min read");
        yield return Tagged.Of("p", [new Words((post.Draft ? "Draft · " : "") + (post.Category is { } category ? category + " · " : "")), date, new Words(minutes)]).With("class", "about");
        yield return Tagged.Of("h1", post.Title);
        if (!string.IsNullOrWhiteSpace(post.Deck)) yield return Tagged.Of("p", post.Deck).With("class", "deck");
        if (post.Authors.Length > 0) yield return Tagged.Of("p", "By " + string.Join(", ", post.Authors)).With("class", "about");
        if (post.Updated is { } updated && updated != post.Date)
            yield return Tagged.Of("p", "Updated " + updated.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)).With("class", "about");
        if (post.Tags.Length > 0) yield return Tagged.Of("p", string.Join(' ', post.Tags.Select(tag => "#" + tag.Name))).With("class", "tags");
    }
}
