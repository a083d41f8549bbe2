using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>XML, and HTML with the scripts and styles in it.</summary>
internal static class Markups
{
    public static Language CreateXml() => Create(hasEmbedded: false);

    public static Language CreateHtml() => Create(hasEmbedded: true);

    private static Language Create(bool hasEmbedded) => new()
    {
        HasWords = false,
        HasNumbers = false,
        Rules =
        [
            new BlockComment("<!--", "-->"), new BlockComment("<![CDATA[", "]]>") { Role = Role.SyntaxString },
            new BlockComment("<?", "?>") { Role = Role.SyntaxAttribute }, new BlockComment("<!", ">") { Role = Role.SyntaxAttribute },
            new MarkupTag(hasEmbedded), new Entity(),
        ],
    };
}
