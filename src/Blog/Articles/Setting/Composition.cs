using Blog.Articles.Parsing;
using Blog.Terminal.Text;
using Blog.Terminal.Text.Hyphenation;
using Blog.Themes;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Blog.Articles.Setting;

/// <summary>An article while it is being set: what every block and inline may look up, and where it leaves what it finds.</summary>
/// <param name="text">The Markdown that was parsed.</param>
/// <param name="offset">Where that Markdown begins in the post's file. Places in the parsed tree are offsets into <paramref name="text"/>; places in rows are
/// offsets into the file.</param>
internal sealed class Composition(ArticleOptions options, string text, int offset)
{
    /// <summary>How deep blocks and inlines may nest. What is deeper is set as plain text.</summary>
    public const int MaximumDepth = 100;

    private readonly List<Anchor> _anchors = [];
    private Galley? _galley;

    public ArticleOptions Options { get; } = options;

    public Theme Theme => Options.Theme;

    public Glyphs Glyphs => Options.Theme.Glyphs;

    public string Text { get; } = text;

    public int Offset { get; } = offset;

    /// <summary>Divides the words of the essay's language, or null where none are to be divided.</summary>
    public Hyphenator? Hyphenator { get; init; }

    /// <summary>The tag of the essay's language; English where nothing is said.</summary>
    public string Language { get; init; } = "en";

    public Galley Galley => _galley ??= new Galley(Options.Width, _anchors);

    public IReadOnlyList<Anchor> Anchors => _anchors;

    public FragmentReader Fragments { get; } = new();

    public HeadingList Headings { get; } = new();

    /// <summary>The document, for a table of contents; null where it could not be parsed, or where a table has been set already.</summary>
    public MarkdownDocument? Untold { get; set; }

    /// <summary>The abbreviations that the reader has been told the meaning of.</summary>
    public HashSet<Abbreviation> Explained { get; } = [];

    /// <summary>The notes of the document, once they have been met; they are set at the end.</summary>
    public FootnoteGroup? Notes { get; set; }

    /// <summary>The notes that are set, where, and in how many rows.</summary>
    public List<(Footnote Note, int Row, int Height)> NotesSet { get; } = [];

    /// <summary>The addresses that have a number, from 1, in its order.</summary>
    public List<string> Numbered { get; } = [];

    /// <summary>The rows at which places in the source start anew.</summary>
    public List<int> Breaks { get; } = [];

    /// <summary>How deep the walk is in blocks and inlines together.</summary>
    public int Depth { get; set; }

    /// <summary>What lies under all text here: plain, or a quote's, or a heading's style.</summary>
    public Style Ground { get; set; }

    /// <summary>Where paragraphs stand here.</summary>
    public Alignment Alignment { get; set; }

    /// <summary>The places of details that are set, in order.</summary>
    public List<ArticleDetails> Details { get; } = [];

    public List<ArticleListing> Listings { get; } = [];

    public TargetList Targets { get; } = new();

    public List<ArticleTableRow> TableRows { get; } = [];

    /// <summary>True inside a list without blank lines.</summary>
    public bool IsTight { get; set; }

    /// <summary>True until the first paragraph of the essay is set.</summary>
    public bool IsLead { get; set; } = true;

    /// <summary>How many lists are open around each other.</summary>
    public int ListDepth { get; set; }

    /// <summary>The style of a role over the ground.</summary>
    public Style Style(Role role) => Theme[role].Over(Ground);

    /// <summary>How paragraphs are broken that have this many cells.</summary>
    public BreakOptions Breaking(int width) =>
        new(width) { Strategy = Options.Breaking, Justify = Options.Justify, Hyphenator = Hyphenator };

    /// <summary>Where an offset into the Markdown stands in the file.</summary>
    public int Place(int position) => position + Offset;

    /// <summary>The number of an address: that of its first mention.</summary>
    public int NumberOf(string target)
    {
        int known = Numbered.IndexOf(target);
        if (known >= 0) return known + 1;
        Numbered.Add(target);
        return Numbered.Count;
    }

    /// <summary>Registers something that leads away; its number goes on the pieces that show it.</summary>
    public int Mark(Anchor anchor)
    {
        _anchors.Add(anchor);
        return _anchors.Count;
    }
}
