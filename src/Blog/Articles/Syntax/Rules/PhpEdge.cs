using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>Where PHP begins and ends in a page. Code that begins with a tag is a page; what stands outside of PHP is HTML.</summary>
internal sealed class PhpEdge : Rule
{
    private static readonly string[] Opens = ["<?php", "<?="];

    public override string Starts => "<?";

    public override bool TryTake(Scanner scanner)
    {
        if (Array.Find(Opens, text => scanner.At(text)) is { } open)
        {
            scanner.Take(open.Length, Role.SyntaxKeyword);
            return true;
        }

        if (scanner.At("?>"))
        {
            scanner.Take(2, Role.SyntaxKeyword);
            scanner.TryEmbed("html", scanner.Find("<?"));
            return true;
        }

        bool isPage = scanner.Position == 0 && scanner.Peek() == '<' && (Chars.IsWordStart(scanner.Peek(1)) || scanner.Peek(1) == '!');
        return isPage && scanner.TryEmbed("html", scanner.Find("<?"));
    }
}
