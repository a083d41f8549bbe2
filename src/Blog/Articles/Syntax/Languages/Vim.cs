using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

internal static class Vim
{
    public static Language Create() => new()
    {
        Keywords = """
            abort au augroup autocmd break call catch colorscheme command const continue echo echom else elseif endfor endfunction endif endtry endwhile execute filetype
            finally for function hi highlight if imap in inoremap let map nmap nnoremap noremap normal onoremap return runtime set setlocal silent source syntax throw
            tnoremap try unlet vmap vnoremap while xnoremap
            """,
        BeforeFunction = "function",
        HasMembers = false,
        WordParts = "#:",
        Rules =
        [
            new LineComment("\"") { NeedsLineStart = true }, new Quote("'", inside: [new Sequence("''")]), Common.Double,
            new Prefixed("&", Role.SyntaxVariable), new Prefixed("@", Role.SyntaxVariable), new Prefixed("<", Role.SyntaxConstant) { Parts = "->" },
        ],
    };
}
