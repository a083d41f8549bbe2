using System.Collections.Immutable;
using System.Globalization;
using Blog.Pages.Content;

namespace Blog.Linear;

/// <summary>Tells the parts of an essay in words: "Heading level 2: …", "Table, 3 columns, 5 rows", "Code, csharp, 12 lines".</summary>
internal sealed partial class Speaker
{
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<SpokenHeading>.Builder _headings = ImmutableArray.CreateBuilder<SpokenHeading>();
    private readonly ImmutableArray<SpokenLink>.Builder _links = ImmutableArray.CreateBuilder<SpokenLink>();
    private readonly ImmutableDictionary<string, int>.Builder _notes = ImmutableDictionary.CreateBuilder<string, int>();
    private readonly List<SpokenLine> _lines = [];
    private string _codeLabel = "";

    public static Spoken Tell(IReadOnlyList<Part> essay)
    {
        Speaker speaker = new();
        foreach (Part part in essay)
        {
            bool isHeading = part is Tagged { Name: ['h', >= '1' and <= '6'] };
            speaker.Block(part);
            speaker.EndPassage(isHeading);
        }

        return new Spoken(speaker._passages.ToImmutable(), speaker._headings.ToImmutable(), speaker._links.ToImmutable(), speaker._notes.ToImmutable());
    }

    private void EndPassage(bool isHeading = false)
    {
        if (_lines.Count == 0) return;
        _passages.Add(new Passage([.. _lines], isHeading));
        _lines.Clear();
    }

    private void Block(Part part)
    {
        if (part is not Tagged tag)
        {
            Say(Phrase([part]));
            return;
        }

        switch (tag.Name)
        {
            case ['h', >= '1' and <= '6']: Heading(tag); break;
            case "p" when tag.IsOf("code-label"): _codeLabel = Part.TextOf(tag.Children); break;
            case "ul" or "ol": List(tag); break;
            case "blockquote": Within("Quote", tag.Children, "End of quote"); break;
            case "aside": Alert(tag); break;
            case "pre": Code(tag); break;
            case "table": Table(tag); break;
            case "hr": Say("Separator"); break;
            case "details": Details(tag); break;
            case "dl": Definitions(tag); break;
            case "section" when tag.IsOf("notes"): Notes(tag); break;
            case "figure": Say(Picture(tag)); break;
            case "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "li" or "dd": Blocks(tag.Children); break;
            default: Say(Phrase([tag])); break;
        }
    }

    /// <summary>Blocks below each other; words between them are told together.</summary>
    private void Blocks(IEnumerable<Part> parts)
    {
        List<Part> phrase = [];
        foreach (Part part in parts)
        {
            if (part is not Tagged { Name: var name } || !IsBlock(name))
            {
                phrase.Add(part);
                continue;
            }

            Say(Phrase(phrase));
            phrase.Clear();
            Block(part);
        }

        Say(Phrase(phrase));
    }

    private static bool IsBlock(string name) => name is "p" or "ul" or "ol" or "blockquote" or "aside" or "pre" or "table" or "hr" or "details" or "dl" or "section"
        or "figure" or "div" or "article" or "main" or "header" or "footer" or "nav" or ['h', >= '1' and <= '6'];

    private void Say(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line)) _lines.Add(new SpokenLine(line.Trim()));
        }
    }

    private void Heading(Tagged tag)
    {
        int level = tag.Name[1] - '0';
        string text = Phrase(tag.Children).Trim();
        _headings.Add(new SpokenHeading(level, text, tag["id"] ?? "", _passages.Count));
        Say($"Heading level {Number(level)}: {text}");
    }

    private void Within(string before, IEnumerable<Part> content, string after)
    {
        Say(before);
        Blocks(content);
        Say(after);
    }

    private void Alert(Tagged tag)
    {
        if (tag.Children is not [Tagged label, .. var content])
        {
            Blocks(tag.Children);
            return;
        }

        string name = Part.TextOf(label.Children);
        Within("Box: " + name, content, "End of box");
    }

    private void List(Tagged list)
    {
        Tagged[] items = [.. list.Children.OfType<Tagged>().Where(item => item.Name == "li")];
        int number = int.TryParse(list["start"], NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
        Say($"List, {Counted(items.Length, "item")}");
        foreach (Tagged item in items)
        {
            int line = _lines.Count;
            Blocks(item.Children);
            string mark = list.Name == "ol" ? Number(number++) + ". " : "- ";
            if (_lines.Count == line) _lines.Add(new SpokenLine(mark.Trim()));
            else _lines[line] = _lines[line] with { Text = mark + _lines[line].Text };
        }

        Say("End of list");
    }

    private void Code(Tagged tag)
    {
        string[] lines = Part.TextOf(tag.Children).Split('\n');
        string label = _codeLabel;
        _codeLabel = "";
        if (tag.IsOf("math"))
        {
            Say("Formula");
            _lines.AddRange(lines.Select(line => new SpokenLine(line, IsVerbatim: true)));
            return;
        }

        Say($"Code, {(label.Length > 0 ? label + ", " : "")}{Counted(lines.Length, "line")}");
        _lines.AddRange(lines.Select(line => new SpokenLine(line, IsVerbatim: true)));
        Say("End of code");
    }

    private void Table(Tagged table)
    {
        Tagged[] rows = [.. Rows(table)];
        bool hasHeads = rows.Length > 1 && Cells(rows[0]).All(cell => cell.Name == "th");
        string[] heads = hasHeads ? [.. Cells(rows[0]).Select(cell => Phrase(cell.Children).Trim())] : [];
        Tagged[] body = hasHeads ? rows[1..] : rows;
        Say($"Table, {Counted(rows.Select(row => Cells(row).Count()).DefaultIfEmpty(0).Max(), "column")}, {Counted(body.Length, "row")}");
        foreach (Part caption in table.Children.Where(part => part is Tagged { Name: "caption" })) Say("Caption: " + Phrase([caption]));
        for (int i = 0; i < body.Length; i++)
        {
            IEnumerable<string> cells = Cells(body[i]).Select((cell, column) => (column < heads.Length ? heads[column] + ": " : "") + Phrase(cell.Children).Trim().Replace('\n', ' '));
            Say($"Row {Number(i + 1)}. {string.Join("; ", cells)}");
        }

        Say("End of table");
    }

    private static IEnumerable<Tagged> Rows(Tagged part) =>
        part.Children.OfType<Tagged>().SelectMany(child => child.Name == "tr" ? [child] : child.Name is "thead" or "tbody" or "tfoot" ? Rows(child) : []);

    private static IEnumerable<Tagged> Cells(Tagged row) => row.Children.OfType<Tagged>().Where(cell => cell.Name is "td" or "th");

    private void Details(Tagged tag)
    {
        Part? summary = tag.Children.FirstOrDefault(part => part is Tagged { Name: "summary" });
        string title = summary is Tagged known ? Phrase(known.Children).Trim() : "";
        Within($"Details: {title}", tag.Children.Where(part => part != summary), "End of details");
    }

    private void Definitions(Tagged list)
    {
        foreach (Tagged item in list.Children.OfType<Tagged>())
        {
            int line = _lines.Count;
            if (item.Name == "dd") Blocks(item.Children);
            else Say(Phrase(item.Children));
            if (_lines.Count > line) _lines[line] = _lines[line] with { Text = (item.Name == "dd" ? "Definition: " : "Term: ") + _lines[line].Text };
        }
    }

    private void Notes(Tagged section)
    {
        Tagged[] notes = [.. section.Children.OfType<Tagged>().SelectMany(list => list.Children).OfType<Tagged>()];
        Say(Counted(notes.Length, "note"));
        EndPassage(isHeading: true);
        for (int i = 0; i < notes.Length; i++)
        {
            if (notes[i]["id"] is { } id) _notes[id] = _passages.Count;
            int line = _lines.Count;
            Blocks(notes[i].Children);
            if (_lines.Count > line) _lines[line] = _lines[line] with { Text = $"Note {Number(i + 1)}: {_lines[line].Text}" };
            EndPassage();
        }
    }

    internal static string Counted(int count, string thing) => $"{Number(count)} {thing}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
