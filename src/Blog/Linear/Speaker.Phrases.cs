using System.Text;
using Blog.Pages.Content;

namespace Blog.Linear;

internal sealed partial class Speaker
{
    /// <summary>Words within a paragraph; only a line break of the author's own begins a new line.</summary>
    private string Phrase(IEnumerable<Part> parts)
    {
        StringBuilder text = new();
        foreach (Part part in parts)
        {
            if (part is Words words) text.Append(words.Text.ReplaceLineEndings(" "));
            else if (part is Tagged tag) text.Append(Phrase(tag));
        }

        return text.ToString();
    }

    private string Phrase(Tagged tag) => tag.Name switch
    {
        "a" when tag.IsOf("back") => "",
        "a" => Link(tag),
        "br" => "\n",
        "sup" when tag.IsOf("note-mark") => $" [Note {Part.TextOf(tag.Children)}]",
        "sup" => "^" + Phrase(tag.Children),
        "sub" => "_" + Phrase(tag.Children),
        "del" or "s" => $"[deleted: {Phrase(tag.Children)}]",
        "code" => $"`{Phrase(tag.Children)}`",
        "q" => $"“{Phrase(tag.Children)}”",
        "rt" => $" ({Phrase(tag.Children)})",
        "abbr" => Phrase(tag.Children) + (tag["title"] is { } title ? $" ({title})" : ""),
        _ when tag.IsOf("picture") => $"[{Picture(tag)}]",
        _ => Phrase(tag.Children),
    };

    private string Link(Tagged tag)
    {
        string text = Phrase(tag.Children).Trim();
        if (tag["href"] is not { } address) return text;
        _links.Add(new SpokenLink(text, address));
        return $"[Link {Number(_links.Count)}: {text}]";
    }

    /// <summary>What a picture shows; its address is a link with a number.</summary>
    private string Picture(Tagged tag)
    {
        StringBuilder text = new("Image: ");
        foreach (Part part in tag.Children)
        {
            if (part is Tagged { Name: "a" } link)
            {
                string name = Part.TextOf(link.Children).Trim();
                _links.Add(new SpokenLink(name, link["href"] ?? ""));
                text.Append(name).Append($" (link {Number(_links.Count)})");
            }
            else if (part is Tagged { Name: "figcaption" or "small" } caption)
            {
                text.Append(". Caption: ").Append(Phrase(caption.Children).Trim());
            }
            else
            {
                text.Append(Phrase([part]).TrimEnd());
            }
        }

        return text.ToString();
    }
}
