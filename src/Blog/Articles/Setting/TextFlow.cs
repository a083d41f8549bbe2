using System.Buffers;
using System.Globalization;
using Blog.Articles.Parsing;
using Blog.Terminal.Text;
using Blog.Themes;

namespace Blog.Articles.Setting;

/// <summary>The text of a paragraph as it is gathered from inlines: pieces in their styles, white space folded, every character's place known.</summary>
internal sealed class TextFlow(Composition composition)
{
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\n\r\f\v\uFDD0");

    private bool _afterSpace = true;

    public Composition Composition { get; } = composition;

    public List<TextPiece> Pieces { get; } = [];

    public Style Style { get; set; } = composition.Ground;

    /// <summary>The checked address that the text now leads to, or null.</summary>
    public string? Link { get; set; }

    /// <summary>The number of the anchor that the text now belongs to, or 0.</summary>
    public int Mark { get; set; }

    /// <summary>False for text whose words must not be divided.</summary>
    public bool Hyphenate { get; set; } = true;

    /// <summary>False for what must stay as it was typed, such as code.</summary>
    public bool IsProse { get; set; } = true;

    /// <summary>Raises or lowers each character, or null. Only text is set so for which Unicode has the signs.</summary>
    public Func<string, string?>? Script { get; set; }

    /// <summary>True where the next text begins a new line.</summary>
    public bool BreakNext { get; set; }

    /// <summary>Where in the Markdown the text so far ends.</summary>
    public int Position => Pieces.Count == 0 ? 0 : Pieces[^1].Source + Pieces[^1].Text.Length - Composition.Offset;

    public bool IsEmpty => Pieces.Count == 0;

    /// <summary>The last character so far, or 0.</summary>
    public char Last => Pieces.Count > 0 && Pieces[^1].Text is { Length: > 0 } text ? text[^1] : '\0';

    /// <summary>Adds prose: each run of white space becomes one space, and none is left at the start of a line.</summary>
    /// <param name="position">Where the text begins in the Markdown.</param>
    public void Text(string text, int position)
    {
        if (BreakNext && !TryBreak(text, position)) return;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isSpace = IsSpace(text[i]);
            if (isSpace && _afterSpace)
            {
                Append(text, start, i, position);
                start = i + 1;
            }

            _afterSpace = isSpace;
        }

        Append(text, start, text.Length, position);
    }

    /// <summary>Adds text in which every space counts, such as code.</summary>
    public void Verbatim(string text, int position)
    {
        if (text.Length == 0 || (BreakNext && !TryBreak(text, position))) return;
        Pieces.Add(new TextPiece(Clean(text), Style, Link, Composition.Place(position), Mark, Hyphenate: false));
        _afterSpace = false;
    }

    /// <summary>Adds a hard line break, with no space left before it.</summary>
    public void Break(int position)
    {
        BreakNext = false;
        if (IsEmpty) return;
        if (Last == ' ' && Pieces[^1] is var last) Pieces[^1] = last with { Text = last.Text[..^1] };
        Pieces.Add(new TextPiece("\n", Style, Source: Composition.Place(position)));
        _afterSpace = true;
    }

    /// <summary>Takes line breaks off the end.</summary>
    public void TrimEnd()
    {
        while (Pieces.Count > 0 && Pieces[^1].Text is "\n" or " ") Pieces.RemoveAt(Pieces.Count - 1);
    }

    /// <summary>Gives all text so far one place.</summary>
    public void Move(int position)
    {
        for (int i = 0; i < Pieces.Count; i++) Pieces[i] = Pieces[i] with { Source = Composition.Place(position) };
    }

    /// <summary>The style of a role over the style that the text now has, until the scope is disposed of.</summary>
    public Scope In(Role role)
    {
        var scope = new Scope(this);
        Style = Composition.Theme[role].Over(Style);
        return scope;
    }

    /// <summary>Text that leads somewhere, until the scope is disposed of.</summary>
    public Scope Leading(string target)
    {
        var scope = new Scope(this, Composition.Options.NumberLinks ? target : null);
        Style = Composition.Theme[Role.Link].Over(Style);
        Link = SafeText.Link(target);
        Hyphenate = false;
        Mark = Composition.Mark(new Anchor(target, Note: 0));
        return scope;
    }

    /// <summary>Behind a link the number of its address. Whoever reads the address already, or stays in the essay, needs none.</summary>
    /// <param name="start">The first piece of the link's text.</param>
    private void AddNumber(string target, int start)
    {
        string text = string.Concat(Pieces.Skip(start).Select(piece => piece.Text));
        if (text.Length == 0 || target.StartsWith('#') || target.EndsWith(text, StringComparison.Ordinal)) return;
        Verbatim(string.Create(CultureInfo.InvariantCulture, $"[{Composition.NumberOf(target)}]"), Position);
    }

    /// <summary>The break that is due, unless the text is only the space around it.</summary>
    private bool TryBreak(string text, int position)
    {
        if (string.IsNullOrWhiteSpace(text)) return false;
        if (!IsEmpty && Last != '\n') Break(position);
        BreakNext = false;
        return true;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or Placeholders.Space;

    private static string Clean(string text) => SafeText.Clean(text.AsSpan().ContainsAny(OtherSpaces) ? Spaced(text) : text);

    private static string Spaced(string text) => string.Create(text.Length, text, static (span, text) =>
    {
        for (int i = 0; i < span.Length; i++) span[i] = IsSpace(text[i]) ? ' ' : text[i];
    });

    private void Append(string text, int start, int end, int position)
    {
        if (start >= end) return;
        string part = start == 0 && end == text.Length ? text : text[start..end];
        if (Script?.Invoke(part) is { } scripted) part = scripted;
        Pieces.Add(new TextPiece(Clean(part), Style, Link, Composition.Place(position + start), Mark, Hyphenate));
    }

    /// <summary>Gives back style, link and the rest as they were when it was made.</summary>
    /// <param name="numbered">The address whose number goes behind the text, or null.</param>
    public readonly ref struct Scope(TextFlow flow, string? numbered = null)
    {
        private readonly int _start = flow.Pieces.Count;
        private readonly Style _style = flow.Style;
        private readonly string? _link = flow.Link;
        private readonly int _mark = flow.Mark;
        private readonly bool _hyphenate = flow.Hyphenate;
        private readonly bool _isProse = flow.IsProse;
        private readonly Func<string, string?>? _script = flow.Script;

        public void Dispose()
        {
            flow.Style = _style;
            flow.Link = _link;
            flow.Mark = _mark;
            flow.Hyphenate = _hyphenate;
            flow.IsProse = _isProse;
            flow.Script = _script;
            if (numbered is not null) flow.AddNumber(numbered, _start);
        }
    }
}
