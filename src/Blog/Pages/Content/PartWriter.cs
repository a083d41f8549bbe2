using System.Text;

namespace Blog.Pages.Content;

/// <summary>Parts as HTML that is well-formed XML too. The only place where markup of a post is written, and it asks the <see cref="Gate"/> of everything.</summary>
internal sealed class PartWriter(StringBuilder html)
{
    public void Write(IEnumerable<Part> parts)
    {
        foreach (Part part in parts) Write(part);
    }

    private void Write(Part part)
    {
        if (part is Words words) html.Append(Markup.Escape(words.Text));
        else if (part is Tagged tag) Write(tag);
    }

    private void Write(Tagged tag)
    {
        if (!Gate.Allows(tag.Name))
        {
            Write(tag.Children);
            return;
        }

        html.Append('<').Append(tag.Name);
        foreach ((string name, string value) in tag.Attributes.DistinctBy(pair => pair.Name))
        {
            if (Gate.Value(name, value) is { } allowed) html.Append(' ').Append(name).Append("=\"").Append(Markup.Escape(allowed)).Append('"');
        }

        if (Gate.IsVoid(tag.Name))
        {
            html.Append(tag.Name == "hr" ? "/>\n" : "/>");
            return;
        }

        html.Append('>');
        // A parser drops the first line feed of a pre.
        if (tag.Name == "pre" && Part.TextOf(tag.Children).StartsWith('\n')) html.Append('\n');
        Write(tag.Children);
        html.Append("</").Append(tag.Name).Append('>');
        if (EndsLine(tag.Name)) html.Append('\n');
    }

    private static bool EndsLine(string name) => name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "ul" or "ol" or "pre" or "blockquote"
        or "aside" or "figure" or "table" or "tr" or "thead" or "tbody" or "details" or "summary" or "dl" or "dt" or "dd" or "div" or "section" or "header" or "article";
}
