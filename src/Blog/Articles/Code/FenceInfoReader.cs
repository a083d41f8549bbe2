using System.Buffers;
using System.Globalization;

namespace Blog.Articles.Code;

/// <summary>Reads a fence's opening line from left to right: the language, then attributes in any order.</summary>
internal sealed class FenceInfoReader(string text)
{
    private static readonly SearchValues<char> InRanges = SearchValues.Create("0123456789,- ");

    private int _position;

    public string Language { get; private set; } = "";

    public string Title { get; private set; } = "";

    public List<(int First, int Last)> Marked { get; } = [];

    public bool HasNumbers { get; private set; }

    public int FirstNumber { get; private set; } = 1;

    public void Read()
    {
        if (text[0] != '{') Language = Take(" \t,;:{(=");
        if (_position < text.Length && text[_position] == '=') (Language, _position) = ("", 0);
        if (_position < text.Length && text[_position] == ':') ReadTitleAfterColon();
        while (_position < text.Length) ReadAttribute();
    }

    /// <summary>Gatsby's <c>js:title=a.js</c> and the shorter <c>js:a.js</c>.</summary>
    private void ReadTitleAfterColon()
    {
        _position++;
        string rest = Take(" \t{");
        Title = rest.StartsWith("title=", StringComparison.Ordinal) ? rest["title=".Length..] : rest;
    }

    private void ReadAttribute()
    {
        if (text[_position] is '{' or '}' or ' ' or '\t' or ',' or ';')
        {
            if (text[_position] == '{' && TryReadRanges()) return;
            _position++;
            return;
        }

        int before = _position;
        string name = Take(" \t,;={}");
        string value = "";
        if (_position < text.Length && text[_position] == '=')
        {
            _position++;
            value = Value(isList: name is "hl_lines" or "hide_lines");
        }

        Apply(name, value);
        if (_position == before) _position++;
    }

    private void Apply(string name, string value)
    {
        switch (name.ToLowerInvariant())
        {
            case "title" or "filename" or "file" or "name" or "caption" or "path": Title = value; break;
            case "hl_lines" or "highlight" or "mark" or "emphasize-lines": Marked.AddRange(FenceInfo.Ranges(value)); break;
            case "linenos" or "linenumbers" or "showlinenumbers" or "numberlines" or "line-numbers" or ".numberlines":
                HasNumbers = value is not ("false" or "none");
                break;
            case "linenostart" or "startline" or "startfrom" or "start":
                if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int first)) FirstNumber = first;
                break;
            default:
                if (Language.Length == 0 && value.Length == 0) Language = name.TrimStart('.');
                break;
        }
    }

    /// <summary>A brace that holds only numbers: <c>{1,3-5}</c>.</summary>
    private bool TryReadRanges()
    {
        int end = text.IndexOf('}', _position);
        if (end < 0) return false;
        ReadOnlySpan<char> inside = text.AsSpan(_position + 1, end - _position - 1);
        if (inside.IsEmpty || inside.ContainsAnyExcept(InRanges)) return false;
        Marked.AddRange(FenceInfo.Ranges(inside.ToString()));
        _position = end + 1;
        return true;
    }

    /// <summary>A value: quoted, in brackets or braces, or up to a space; a list of lines goes on over spaces as long as numbers follow (Zola).</summary>
    private string Value(bool isList)
    {
        if (_position >= text.Length) return "";
        char close = text[_position] switch { '"' => '"', '\'' => '\'', '[' => ']', '{' => '}', _ => '\0' };
        if (close == '\0') return isList ? TakeNumbers() : Take(" \t,;}");

        int end = text.IndexOf(close, _position + 1);
        if (end < 0) end = text.Length;
        string value = text[(_position + 1)..end];
        _position = Math.Min(end + 1, text.Length);
        return value;
    }

    private string TakeNumbers()
    {
        int start = _position;
        while (_position < text.Length && text[_position] is (>= '0' and <= '9') or '-' or ' ') _position++;
        return text[start.._position];
    }

    private string Take(ReadOnlySpan<char> stops)
    {
        int length = text.AsSpan(_position).IndexOfAny(stops);
        int end = length < 0 ? text.Length : _position + length;
        string taken = text[_position..end];
        _position = end;
        return taken;
    }
}
