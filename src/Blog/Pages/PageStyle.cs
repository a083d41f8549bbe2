namespace Blog.Pages;

/// <summary>How a page looks: on a screen, light or dark as the reader has it, and on paper.</summary>
internal static class PageStyle
{
    // Nothing in it may need to be escaped: the page is well-formed XML too.
    public const string Text = """
        :root{--ground:#fdfcf9;--text:#26241f;--muted:#6b6459;--line:#ddd7ca;--accent:#8a3b12;--code:#f4f1ea;--red:#a8231c;--green:#3b6a1e;--blue:#1f5596;--yellow:#7a5600;--purple:#6c3f9e;--teal:#14686b;--mark:#f2d77c}
        @media (prefers-color-scheme:dark){:root{--ground:#16181d;--text:#d8d5cc;--muted:#969183;--line:#34373f;--accent:#e5a15c;--code:#1f2229;--red:#f08a80;--green:#a3c77a;--blue:#86b5ec;--yellow:#e3c26a;--purple:#c3a2ee;--teal:#74c5c4;--mark:#5a4a16}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--text);font:1.125rem/1.6 Charter,"Bitstream Charter",Cambria,Georgia,serif;hyphens:auto;overflow-wrap:break-word}
        main{max-width:66ch;margin:0 auto;padding:3rem 1.25rem 5rem}
        header{margin-bottom:2.5rem}
        h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2.2em 0 .6em;hyphens:manual;text-wrap:balance}
        header h1{margin:.3em 0}
        .about,.tags,.code-label,figcaption,.picture small{color:var(--muted);font-size:.875rem}
        .deck{font-style:italic;font-size:1.2rem;margin:.3em 0}
        header p{margin:.3em 0}
        .tags,a{color:var(--accent)}
        a{text-underline-offset:.15em}
        code,pre,kbd,samp,.code-label{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875rem;hyphens:none}
        code{background:var(--code);padding:.1em .25em;border-radius:.2em}
        pre{background:var(--code);padding:.8em 1em;overflow-x:auto;line-height:1.45;border-radius:.3em}
        pre code{background:none;padding:0}
        pre.math{background:none;text-align:center}
        .math{font-family:"STIX Two Math","Cambria Math",serif}
        .code-label{margin:1.2em 0 -.6em}
        kbd{border:1px solid var(--line);border-radius:.25em;padding:.05em .35em}
        blockquote{margin:1.4em 0;padding:0 0 0 1.1em;border-inline-start:3px solid var(--line);color:var(--muted)}
        .alert{margin:1.4em 0;padding:.1em 0 .1em 1.1em;border-inline-start:4px solid var(--blue)}
        .alert .label{font-weight:700;color:var(--blue);margin-bottom:-.6em}
        .tip{border-color:var(--green)}.tip .label{color:var(--green)}.important{border-color:var(--purple)}.important .label{color:var(--purple)}
        .warning{border-color:var(--yellow)}.warning .label{color:var(--yellow)}.caution{border-color:var(--red)}.caution .label,.notice{color:var(--red)}
        table{border-collapse:collapse;margin:1.4em 0;font-size:.95rem;display:block;overflow-x:auto}
        th,td{padding:.35em .8em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
        thead th{border-bottom:2px solid var(--muted)}
        .right{text-align:end}.center{text-align:center}
        figure{margin:1.4em 0}
        figure.picture{border:1px solid var(--line);border-radius:.3em;padding:.8em 1em}
        figure.picture small{display:block}
        figure.picture a::after{content:" (" attr(href) ")";color:var(--muted);font-size:.8em;overflow-wrap:anywhere}
        hr{border:0;border-top:1px solid var(--line);width:30%;margin:2.5em auto}
        mark{background:var(--mark);color:inherit}
        dt{font-weight:700}
        summary{cursor:pointer;font-weight:700}
        .note-mark{line-height:0}.note-mark a{text-decoration:none}
        .notes{margin-top:4em;padding-top:1em;border-top:1px solid var(--line);font-size:.9rem}
        .back{text-decoration:none}
        .keyword{color:var(--blue)}.type,.attribute,.diffhunk{color:var(--teal)}.function{color:var(--yellow)}.string,.diffadded{color:var(--green)}
        .number,.constant{color:var(--purple)}.variable{color:var(--accent)}.comment{color:var(--muted);font-style:italic}.diffremoved{color:var(--red)}
        @media print{
        :root{--ground:#fff;--text:#000;--muted:#444;--line:#999;--code:#f4f4f4;--accent:#000}
        body{font-size:10.5pt}
        main{max-width:none;padding:0}
        pre{white-space:pre-wrap;overflow-wrap:anywhere}
        h1,h2,h3,h4,h5,h6,.code-label,.alert .label,summary{break-after:avoid}
        pre,figure,tr,.alert{break-inside:avoid}
        p,li{orphans:3;widows:3}
        table{display:table}
        a[href^="http"]::after,a[href^="mailto"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
        abbr[title]::after{content:" (" attr(title) ")"}
        details:not([open])::details-content{content-visibility:visible;display:block}
        .back{display:none}
        @page{margin:22mm 20mm}
        }
        """;
}
