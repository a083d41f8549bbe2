namespace Blog.Articles.Formulas;

/// <summary>Reads LaTeX's mathematics. What it does not know makes it give up: half a formula would be a wrong one.</summary>
internal sealed class MathParser
{
    private const int MaximumDepth = 30;
    private const int MaximumLength = 10_000;

    private readonly MathCursor _cursor;
    private int _depth;

    private MathParser(string text) => _cursor = new MathCursor(text);

    /// <returns>The formula, or null where it holds what cannot be shown.</returns>
    public static MathNode? Parse(string latex)
    {
        if (latex.Length > MaximumLength) return null;
        var parser = new MathParser(latex);
        MathNode node = parser.ReadTable("", null);
        return parser._cursor.HasFailed ? null : node;
    }

    /// <summary>Rows and cells up to an end; without <c>&amp;</c> and <c>\\</c> just what stands there.</summary>
    private MathNode ReadTable(string environment, string? end)
    {
        List<IReadOnlyList<MathNode>> rows = [];
        List<MathNode> cells = [];
        while (!_cursor.HasFailed)
        {
            cells.Add(ReadRow(isCell: true));
            if (_cursor.IsAtEnd)
            {
                if (end is not null) _cursor.HasFailed = true;
                break;
            }

            if (_cursor.Take('&')) continue;
            if (_cursor.TakeCommand("\\") || _cursor.TakeCommand("cr") || _cursor.TakeCommand("newline"))
            {
                _cursor.SkipOptional();
                rows.Add(cells);
                cells = [];
            }
            else if (_cursor.TakeCommand("end"))
            {
                if (end is null || _cursor.ReadName() != end) _cursor.HasFailed = true;
                break;
            }
            else
            {
                _cursor.HasFailed = true;
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
        if (++_depth > MaximumDepth) _cursor.HasFailed = true;
        while (!_cursor.HasFailed && !_cursor.IsAtEnd)
        {
            char c = _cursor.Current;
            if (c == '}' || (c == '&' && isCell)) break;
            if (c == '\\' && (_cursor.PeekCommand() is "right" or "end" || (isCell && _cursor.PeekCommand() is "\\" or "cr" or "newline"))) break;
            if (ReadItem() is { } item) items.Add(ReadScripts(item));
        }

        _depth--;
        return new MathRow(items);
    }

    private MathNode ReadScripts(MathNode item)
    {
        MathNode? sub = null, super = null;
        while (!_cursor.HasFailed)
        {
            _cursor.SkipSpaces();
            if (_cursor.TakeCommand("limits") || _cursor.TakeCommand("nolimits") || _cursor.TakeCommand("displaylimits")) continue;
            if (_cursor.Take('_') && sub is null) sub = ReadArgument();
            else if (!_cursor.IsAtEnd && _cursor.Current == '\'' && super is null) super = ReadPrimes();
            else if (_cursor.Take('^') && (super is null || super is MathSign)) super = Joined(super, ReadArgument());
            else break;
        }

        return sub is null && super is null ? item : new MathScripts(item, sub, super);
    }

    private static MathNode Joined(MathNode? first, MathNode second) => first is null ? second : new MathRow([first, second]);

    private MathSign ReadPrimes()
    {
        int start = _cursor.Position;
        while (_cursor.Take('\'')) { }
        return new MathSign(new string('′', _cursor.Position - start), MathClass.Ordinary);
    }

    /// <summary>One item, or null for what leaves nothing on the page.</summary>
    private MathNode? ReadItem()
    {
        char c = _cursor.Current;
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\n': _cursor.SkipSpaces(); return null;
            case '%': _cursor.SkipComment(); return null;
            case '~': _cursor.Position++; return new MathSign(" ", MathClass.Space);
            case '{': return ReadGroup();
            case '^' or '_': return new MathSign("", MathClass.Ordinary);
            case '\'': return ReadPrimes();
            case '\\': return ReadCommand();
            case '-': _cursor.Position++; return new MathSign("−", MathClass.Binary);
            case >= '0' and <= '9': return new MathSign(_cursor.TakeNumber(), MathClass.Ordinary);
            default: return ReadSign();
        }
    }

    private MathSign ReadSign()
    {
        string sign = _cursor.TakeSign();
        return new MathSign(sign, MathSigns.ClassOf(sign[0]));
    }

    private MathNode ReadGroup()
    {
        _cursor.Position++;
        MathRow row = ReadRow(isCell: false);
        if (!_cursor.Take('}')) _cursor.HasFailed = true;
        return row.Items is [var only] ? only : row;
    }

    /// <summary>What a command is about: a group, or the next single sign.</summary>
    private MathNode ReadArgument()
    {
        _cursor.SkipSpaces();
        if (_cursor.IsAtEnd || ++_depth > MaximumDepth)
        {
            _cursor.HasFailed = true;
            return new MathRow([]);
        }

        MathNode argument;
        if (_cursor.Current is >= '0' and <= '9')
        {
            argument = new MathSign(_cursor.TakeOne(), MathClass.Ordinary);
        }
        else
        {
            argument = _cursor.Current is '}' or '&' ? new MathRow([]) : ReadItem() ?? new MathRow([]);
        }

        _depth--;
        return argument;
    }

    private MathNode? ReadCommand()
    {
        string name = _cursor.PeekCommand();
        _cursor.Position += name.Length + 1;
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
                return new MathSign(_cursor.ReadText(), MathClass.Ordinary);
            case "mathrm" or "mathbf" or "mathit" or "mathsf" or "mathtt" or "boldsymbol" or "bm" or "mathnormal" or "pmb" or "mathord" or "boxed"
                or "phantom" or "cancel" or "mathop" or "mathbin" or "mathrel" or "underbrace" or "overbrace" or "smash": return ReadArgument();
            case "operatorname" or "operatorname*": return new MathSign(_cursor.ReadText(), MathClass.Operator);
            case "left" or "right" or "middle" or "big" or "Big" or "bigg" or "Bigg" or "bigl" or "bigr" or "Bigl" or "Bigr" or "biggl" or "biggr"
                or "Biggl" or "Biggr" or "bigm" or "Bigm": return ReadDelimiter(name);
            case "begin": return ReadEnvironment();
            case "stackrel" or "overset": return ReadStack(isAbove: true);
            case "underset": return ReadStack(isAbove: false);
            case "not": return ReadNegation();
            case "pmod": return new MathRow([new MathSign("(mod ", MathClass.Open), ReadArgument(), new MathSign(")", MathClass.Close)]);
            case "tag": return new MathSign($"  ({_cursor.ReadText()})", MathClass.Ordinary);
            case "color" or "label": _cursor.ReadText(); return null;
            case "textcolor": _cursor.ReadText(); return ReadArgument();
            case "mathchoice" or "substack": _cursor.HasFailed = true; return null;
        }

        if (MathSigns.Named(name) is { } sign) return sign;
        _cursor.HasFailed = true;
        return null;
    }

    private MathRoot ReadRoot()
    {
        _cursor.SkipSpaces();
        MathNode? index = _cursor.Take('[') ? new MathSign(_cursor.TakeIndex(), MathClass.Ordinary) : null;
        return new MathRoot(index, ReadArgument());
    }

    private MathNode? ReadDelimiter(string command)
    {
        _cursor.SkipSpaces();
        if (_cursor.IsAtEnd)
        {
            _cursor.HasFailed = true;
            return null;
        }

        if (_cursor.Take('.')) return null;
        MathNode? delimiter = ReadItem();
        if (delimiter is not MathSign sign) return delimiter;
        MathClass kind = command is "left" || command.EndsWith('l') ? MathClass.Open
            : command is "right" || command.EndsWith('r') ? MathClass.Close
            : command is "middle" || command.EndsWith('m') ? MathClass.Relation
            : sign.Class;
        if (command != "left") return sign with { Class = kind };

        MathRow inside = ReadRow(isCell: false);
        if (!_cursor.TakeCommand("right"))
        {
            _cursor.HasFailed = true;
            return null;
        }

        MathNode? close = ReadDelimiter("right");
        return new MathRow([sign with { Class = kind }, .. inside.Items, .. close is null ? Array.Empty<MathNode>() : [close]]);
    }

    private MathNode ReadEnvironment()
    {
        string name = _cursor.ReadName();
        if (name.TrimEnd('*') is "array" or "alignat" or "alignedat") _cursor.ReadName();
        else _cursor.SkipOptional();
        if (!MathCommands.IsEnvironment(name) || ++_depth > MaximumDepth) _cursor.HasFailed = true;
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
}
