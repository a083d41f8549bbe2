namespace Blog.Articles.Formulas;

/// <summary>Reads LaTeX's mathematics. What it does not know makes it give up: half a formula would be a wrong one.</summary>
internal sealed class MathParser
{
    private const int MaximumDepth = 30;
    private const int MaximumLength = 10_000;

    private readonly string _text;
    private int _position;
    private int _depth;
    private bool _hasFailed;

    private MathParser(string text) => _text = text;

    /// <returns>The formula, or null where it holds what cannot be shown.</returns>
    public static MathNode? Parse(string latex)
    {
        if (latex.Length > MaximumLength) return null;
        var parser = new MathParser(latex);
        MathNode node = parser.ReadTable("", null);
        return parser._hasFailed ? null : node;
    }

    /// <summary>Rows and cells up to an end; without <c>&amp;</c> and <c>\\</c> just what stands there.</summary>
    private MathNode ReadTable(string environment, string? end)
    {
        List<IReadOnlyList<MathNode>> rows = [];
        List<MathNode> cells = [];
        while (!_hasFailed)
        {
            cells.Add(ReadRow(isCell: true));
            if (_position >= _text.Length)
            {
                if (end is not null) _hasFailed = true;
                break;
            }

            if (Take('&')) continue;
            if (TakeCommand("\\") || TakeCommand("cr") || TakeCommand("newline"))
            {
                SkipOptional();
                rows.Add(cells);
                cells = [];
            }
            else if (TakeCommand("end"))
            {
                if (end is null || ReadName() != end) _hasFailed = true;
                break;
            }
            else
            {
                _hasFailed = true;
            }
        }

        bool isEmpty = rows.Count > 0 && cells is [MathRow { Items.Count: 0 }];
        if (!isEmpty) rows.Add(cells);
        return environment.Length == 0 && rows is [[var only]] ? only : new MathTable(environment, rows);
    }

    /// <summary>Items up to a closing brace or, in a cell, up to its end.</summary>
    private MathRow ReadRow(bool isCell)
    {
        List<MathNode> items = [];
        if (++_depth > MaximumDepth) _hasFailed = true;
        while (!_hasFailed && _position < _text.Length)
        {
            char c = _text[_position];
            if (c == '}' || (c == '&' && isCell)) break;
            if (c == '\\' && (PeekCommand() is "right" or "end" || (isCell && PeekCommand() is "\\" or "cr" or "newline"))) break;
            if (ReadItem() is { } item) items.Add(ReadScripts(item));
        }

        _depth--;
        return new MathRow(items);
    }

    private MathNode ReadScripts(MathNode item)
    {
        MathNode? sub = null, super = null;
        while (!_hasFailed)
        {
            SkipSpaces();
            if (TakeCommand("limits") || TakeCommand("nolimits") || TakeCommand("displaylimits")) continue;
            if (Take('_') && sub is null) sub = ReadArgument();
            else if (_position < _text.Length && _text[_position] == '\'' && super is null) super = ReadPrimes();
            else if (Take('^') && (super is null || super is MathSign)) super = Joined(super, ReadArgument());
            else break;
        }

        return sub is null && super is null ? item : new MathScripts(item, sub, super);
    }

    private static MathNode Joined(MathNode? first, MathNode second) => first is null ? second : new MathRow([first, second]);

    private MathSign ReadPrimes()
    {
        int start = _position;
        while (Take('\'')) { }
        return new MathSign(new string('′', _position - start), MathClass.Ordinary);
    }

    /// <summary>One item, or null for what leaves nothing on the page.</summary>
    private MathNode? ReadItem()
    {
        char c = _text[_position];
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\n': SkipSpaces(); return null;
            case '%': SkipComment(); return null;
            case '~': _position++; return new MathSign(" ", MathClass.Space);
            case '{': return ReadGroup();
            case '^' or '_': return new MathSign("", MathClass.Ordinary);
            case '\'': return ReadPrimes();
            case '\\': return ReadCommand();
            case '-': _position++; return new MathSign("−", MathClass.Binary);
            case >= '0' and <= '9': return ReadNumber();
            default: return ReadSign();
        }
    }

    private MathSign ReadNumber()
    {
        int start = _position;
        while (_position < _text.Length && (char.IsAsciiDigit(_text[_position]) || IsPointInNumber())) _position++;
        return new MathSign(_text[start.._position], MathClass.Ordinary);
    }

    private bool IsPointInNumber() => _text[_position] == '.' && _position + 1 < _text.Length && char.IsAsciiDigit(_text[_position + 1]);

    private MathSign ReadSign()
    {
        int length = char.IsHighSurrogate(_text[_position]) && _position + 1 < _text.Length ? 2 : 1;
        string sign = _text.Substring(_position, length);
        _position += length;
        return new MathSign(sign, MathSigns.ClassOf(sign[0]));
    }

    private MathNode ReadGroup()
    {
        _position++;
        MathRow row = ReadRow(isCell: false);
        if (!Take('}')) _hasFailed = true;
        return row.Items is [var only] ? only : row;
    }

    /// <summary>What a command is about: a group, or the next single sign.</summary>
    private MathNode ReadArgument()
    {
        SkipSpaces();
        if (_position >= _text.Length || ++_depth > MaximumDepth)
        {
            _hasFailed = true;
            return new MathRow([]);
        }

        MathNode argument;
        if (_text[_position] is >= '0' and <= '9')
        {
            argument = new MathSign(_text[_position++].ToString(), MathClass.Ordinary);
        }
        else
        {
            argument = _text[_position] is '}' or '&' ? new MathRow([]) : ReadItem() ?? new MathRow([]);
        }

        _depth--;
        return argument;
    }

    private MathNode? ReadCommand()
    {
        string name = PeekCommand();
        _position += name.Length + 1;
        if (MathCommands.IsSilent(name)) return null;
        if (MathCommands.Space(name) is { } space) return space;
        if (MathCommands.Accent(name) is { } mark) return new MathAccent(mark, ReadArgument());
        if (MathAlphabets.IsKnown(name)) return new MathSign(MathAlphabets.Write(name, MathWriter.Write(ReadArgument())), MathClass.Ordinary);
        switch (name)
        {
            case "frac" or "dfrac" or "tfrac" or "cfrac": return new MathFraction(ReadArgument(), ReadArgument(), HasBar: true);
            case "binom" or "dbinom" or "tbinom": return new MathFraction(ReadArgument(), ReadArgument(), HasBar: false);
            case "sqrt": return ReadRoot();
            case "text" or "textrm" or "textbf" or "textit" or "textsf" or "texttt" or "mbox" or "hbox" or "textnormal":
                return new MathSign(ReadText(), MathClass.Ordinary);
            case "mathrm" or "mathbf" or "mathit" or "mathsf" or "mathtt" or "boldsymbol" or "bm" or "mathnormal" or "pmb" or "mathord" or "boxed"
                or "phantom" or "cancel" or "mathop" or "mathbin" or "mathrel" or "underbrace" or "overbrace" or "smash": return ReadArgument();
            case "operatorname" or "operatorname*": return new MathSign(ReadText(), MathClass.Operator);
            case "left" or "right" or "middle" or "big" or "Big" or "bigg" or "Bigg" or "bigl" or "bigr" or "Bigl" or "Bigr" or "biggl" or "biggr"
                or "Biggl" or "Biggr" or "bigm" or "Bigm": return ReadDelimiter(name);
            case "begin": return ReadEnvironment();
            case "stackrel" or "overset": return ReadStack(isAbove: true);
            case "underset": return ReadStack(isAbove: false);
            case "not": return ReadNegation();
            case "pmod": return new MathRow([new MathSign("(mod ", MathClass.Open), ReadArgument(), new MathSign(")", MathClass.Close)]);
            case "tag": return new MathSign($"  ({ReadText()})", MathClass.Ordinary);
            case "color" or "label": ReadText(); return null;
            case "textcolor": ReadText(); return ReadArgument();
            case "mathchoice" or "substack": _hasFailed = true; return null;
        }

        if (MathSigns.Named(name) is { } sign) return sign;
        _hasFailed = true;
        return null;
    }

    private MathRoot ReadRoot()
    {
        SkipSpaces();
        MathNode? index = null;
        if (Take('['))
        {
            int end = _text.IndexOf(']', _position);
            if (end < 0)
            {
                _hasFailed = true;
            }
            else
            {
                index = new MathSign(_text[_position..end].Trim(), MathClass.Ordinary);
                _position = end + 1;
            }
        }

        return new MathRoot(index, ReadArgument());
    }

    private MathNode? ReadDelimiter(string command)
    {
        SkipSpaces();
        if (_position >= _text.Length)
        {
            _hasFailed = true;
            return null;
        }

        if (Take('.')) return null;
        MathNode? delimiter = ReadItem();
        if (delimiter is not MathSign sign) return delimiter;
        MathClass kind = command is "left" || command.EndsWith('l') ? MathClass.Open
            : command is "right" || command.EndsWith('r') ? MathClass.Close
            : command is "middle" || command.EndsWith('m') ? MathClass.Relation
            : sign.Class;
        if (command != "left") return sign with { Class = kind };

        MathRow inside = ReadRow(isCell: false);
        if (!TakeCommand("right"))
        {
            _hasFailed = true;
            return null;
        }

        MathNode? close = ReadDelimiter("right");
        return new MathRow([sign with { Class = kind }, .. inside.Items, .. close is null ? Array.Empty<MathNode>() : [close]]);
    }

    private MathNode ReadEnvironment()
    {
        string name = ReadName();
        if (name.TrimEnd('*') is "array" or "alignat" or "alignedat") ReadName();
        else SkipOptional();
        if (!MathCommands.IsEnvironment(name) || ++_depth > MaximumDepth) _hasFailed = true;
        MathNode table = ReadTable(name, name);
        _depth--;
        return table;
    }

    private MathScripts ReadStack(bool isAbove)
    {
        MathNode small = ReadArgument(), large = ReadArgument();
        return isAbove ? new MathScripts(large, null, small) : new MathScripts(large, small, null);
    }

    private MathNode? ReadNegation()
    {
        MathNode argument = ReadArgument();
        return argument switch
        {
            MathSign { Text: "=" } => new MathSign("≠", MathClass.Relation),
            MathSign { Text: "∈" } => new MathSign("∉", MathClass.Relation),
            MathSign sign => sign with { Text = sign.Text + "\u0338" },
            _ => argument,
        };
    }

    /// <summary>The words in braces, as they are; mathematics between dollars in them too.</summary>
    private string ReadText()
    {
        SkipSpaces();
        if (!Take('{'))
        {
            if (_position < _text.Length) return _text[_position++].ToString();
            _hasFailed = true;
            return "";
        }

        int depth = 1, start = _position;
        for (; _position < _text.Length; _position++)
        {
            if (_text[_position] == '{') depth++;
            if (_text[_position] == '}' && --depth == 0) break;
        }

        if (_position >= _text.Length)
        {
            _hasFailed = true;
            return "";
        }

        string text = _text[start.._position++];
        return text.Replace("$", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace('~', ' ');
    }

    private string ReadName() => ReadText().Trim();

    private void SkipOptional()
    {
        int start = _position;
        SkipSpaces();
        if (_position < _text.Length && _text[_position] == '[' && _text.IndexOf(']', _position) is >= 0 and int end && end - _position < 16) _position = end + 1;
        else _position = start;
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position])) _position++;
    }

    private void SkipComment()
    {
        int end = _text.IndexOf('\n', _position);
        _position = end < 0 ? _text.Length : end;
    }

    private bool Take(char c)
    {
        if (_position >= _text.Length || _text[_position] != c) return false;
        _position++;
        return true;
    }

    private bool TakeCommand(string name)
    {
        if (_position >= _text.Length || _text[_position] != '\\' || PeekCommand() != name) return false;
        _position += name.Length + 1;
        return true;
    }

    /// <summary>The name of the command that begins here: letters, or a single sign.</summary>
    private string PeekCommand()
    {
        int start = _position + 1, end = start;
        while (end < _text.Length && char.IsAsciiLetter(_text[end])) end++;
        if (end == start && end < _text.Length) end++;
        if (end < _text.Length && _text[end] == '*' && _text[start..end] is "operatorname") end++;
        return _text[start..end];
    }
}
