using System.Buffers;
using System.Runtime.InteropServices;
using Blog.Themes;

namespace Blog.Articles.Syntax.Scanning;

/// <summary>
/// Goes once over the code, from left to right, and collects tokens. The frame on top of the stack says how to read on. What rules need to know
/// of the code before them (was there a value, which word came) is kept here, so that none of them looks back further than over spaces.
/// </summary>
internal sealed class Scanner
{
    /// <summary>Deeper nesting is read as if it were not there.</summary>
    public const int MaxDepth = 64;

    private const int MaxPending = 8;

    private readonly List<Token> _tokens = [];
    private readonly Frame[] _frames = new Frame[MaxDepth];
    private readonly Queue<Pending> _pending = [];
    private readonly Dictionary<string, int> _found = [];
    private int _lineEnd = -1;
    private int _stalls;

    public Scanner(Catalogue catalogue, Lexer lexer, string code)
    {
        Catalogue = catalogue;
        Code = code;
        _frames[0] = new Frame { State = lexer, Lexer = lexer, End = code.Length, Mark = "" };
    }

    public Catalogue Catalogue { get; }

    public string Code { get; }

    public int Position { get; private set; }

    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>Steps so far: characters read, also ahead, and rules tried.</summary>
    public long Work { get; set; }

    /// <summary>How deep the stack is; a rule that changed it hands over to the new frame.</summary>
    public int Depth { get; private set; }

    public ref Frame Frame => ref _frames[Depth];

    public int End => _frames[Depth].End;

    /// <summary>True where what stands before is a value, so that a slash divides. In a shell: where the command's name has been.</summary>
    public bool AfterValue { get; set; }

    /// <summary>The last character that was neither space nor comment, or NUL.</summary>
    public char Last { get; set; }

    /// <summary>What the next name is, after a word like <c>class</c>.</summary>
    public Role? Expected { get; set; }

    public bool IsAtLineStart => Position == Frame.Start || Code[Position - 1] == '\n';

    /// <summary>True where only spaces stand before on the line.</summary>
    public bool IsFirstOnLine
    {
        get
        {
            int before = Position - 1;
            while (before >= Frame.Start && Chars.IsSpace(Code[before])) before--;
            Work += Position - before;
            return before < Frame.Start || Code[before] == '\n';
        }
    }

    /// <summary>Where the line ends, or the frame before it.</summary>
    public int LineEnd
    {
        get
        {
            if (_lineEnd < Position)
            {
                int length = Code.AsSpan(Position).IndexOf('\n');
                _lineEnd = length < 0 ? Code.Length : Position + length;
                Work += _lineEnd - Position;
            }

            return Math.Min(_lineEnd, End);
        }
    }

    public void Run()
    {
        while (true)
        {
            if (Position >= End)
            {
                if (Depth == 0) return;
                if (!Frame.IsLine) _pending.Clear();
                Leave();
                continue;
            }

            (int position, int depth) = (Position, Depth);
            Frame.State.Step(this);
            Work++;
            _stalls = Position == position ? _stalls + 1 : 0;
            bool isStuck = (Position == position && Depth == depth) || _stalls > 2 * MaxDepth;
            if (isStuck) Advance(Position + 1);
        }
    }

    /// <summary>The character at a distance, or NUL beyond the frame's end or before the code.</summary>
    public char Peek(int offset = 0) => CharAt(Position + offset);

    public char CharAt(int index) => index >= 0 && index < End ? Code[index] : '\0';

    public bool At(string text, int offset = 0) => StartsWith(text, Position + offset, StringComparison.Ordinal);

    public bool AtIgnoringCase(string text) => StartsWith(text, Position, StringComparison.OrdinalIgnoreCase);

    private bool StartsWith(string text, int index, StringComparison comparison) =>
        index >= 0 && index + text.Length <= End && string.Compare(Code, index, text, 0, text.Length, comparison) == 0;

    /// <summary>The next place of one of a language's own texts, or the frame's end. Remembered, so that asking again and again costs one pass over the code.</summary>
    /// <param name="offset">How far from here to begin, at most to the frame's end.</param>
    public int Find(string text, int offset = 0)
    {
        int from = Math.Min(Position + offset, End);
        if (!_found.TryGetValue(text, out int index) || index < from)
        {
            index = Code.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
            if (index < 0) index = Code.Length;
            Work += index - from;
            _found[text] = index;
        }

        return Math.Min(index, End);
    }

    /// <summary>The next place of any text, or the frame's end. Whoever asks takes everything up to there.</summary>
    public int IndexOf(string text, int offset = 0)
    {
        int from = Math.Min(Position + offset, End);
        int length = Code.AsSpan(from, End - from).IndexOf(text);
        return length < 0 ? End : from + length;
    }

    /// <summary>The next place of one of the characters before a limit, or the limit. Whoever asks takes everything up to there.</summary>
    public int IndexOfAny(SearchValues<char> characters, int limit)
    {
        int length = limit > Position ? Code.AsSpan(Position, limit - Position).IndexOfAny(characters) : 0;
        return length < 0 ? limit : Position + length;
    }

    /// <summary>Where a word ends that begins at an index; the index itself where none does.</summary>
    public int WordEnd(int index, string alsoParts = "")
    {
        int end = index;
        while (end < End && (Chars.IsWord(Code[end]) || alsoParts.Contains(Code[end]))) end++;
        Work += end - index;
        return end;
    }

    /// <summary>The first character from an index on that is not a space.</summary>
    public int SpaceEnd(int index)
    {
        int end = index;
        while (end < End && Chars.IsSpace(Code[end])) end++;
        Work += end - index;
        return end;
    }

    public void Skip(int length = 1) => Advance(Math.Min(Position + length, End));

    public void SkipTo(int end) => Advance(Math.Min(end, End));

    public void Take(int length, Role role) => TakeTo(Position + length, role);

    /// <summary>Takes what stands before an index; code without any other role gets no token.</summary>
    public void TakeTo(int end, Role role)
    {
        int start = Position;
        end = Math.Min(end, End);
        if (end <= start) return;
        Advance(end);
        if (role != Role.SyntaxComment)
        {
            AfterValue = role is not (Role.SyntaxKeyword or Role.SyntaxOperator or Role.SyntaxAttribute);
            Last = Code[end - 1];
        }

        if (role == Role.CodeText) return;
        if (_tokens.Count > 0 && _tokens[^1] is var last && last.Role == role && last.Start + last.Length == start)
            _tokens[^1] = last with { Length = end - last.Start };
        else
            _tokens.Add(new Token(start, end - start, role));
    }

    /// <summary>Passes a character that is nothing but itself.</summary>
    public void TakePunctuation()
    {
        Last = Code[Position];
        AfterValue = Last is ')' or ']';
        if (Last is not ('.' or '*')) Expected = null;
        Advance(Position + 1);
    }

    /// <summary>Gives tokens of one role from an index on another: the string turns out to be a key.</summary>
    public void Recolor(int start, Role from, Role to)
    {
        Span<Token> tokens = CollectionsMarshal.AsSpan(_tokens);
        for (int i = tokens.Length - 1; i >= 0 && tokens[i].Start >= start; i--)
        {
            Work++;
            if (tokens[i].Role == from) tokens[i] = tokens[i] with { Role = to };
        }
    }

    /// <summary>Enters a frame that begins here, or returns false where nesting is too deep.</summary>
    /// <param name="lexer">Another language, or null for the one at hand.</param>
    /// <param name="end">Where it ends at the latest, or -1 for the end of what it is in.</param>
    public bool TryEnter(IState state, Lexer? lexer = null, int end = -1)
    {
        if (Depth + 1 >= MaxDepth) return false;
        var frame = new Frame
        {
            State = state,
            Lexer = lexer ?? Frame.Lexer,
            Start = Position,
            End = end < 0 ? End : Math.Min(end, End),
            CloseLength = 1,
            Mark = "",
        };
        _frames[++Depth] = frame;
        return true;
    }

    /// <summary>Reads what follows as another language, up to an end.</summary>
    public bool TryEmbed(string language, int end)
    {
        if (Catalogue.Find(language) is not { } lexer || !TryEnter(lexer, lexer, end)) return false;
        (AfterValue, Expected, Last) = (false, null, '\0');
        return true;
    }

    public void Leave() => Depth--;

    /// <summary>Notes a text that begins with the next line.</summary>
    public void Announce(Pending pending)
    {
        if (_pending.Count < MaxPending) _pending.Enqueue(pending);
    }

    /// <summary>Ends a line of code: what was announced begins.</summary>
    public void EndLine()
    {
        Advance(Position + 1);
        (AfterValue, Expected) = (false, null);
        if (_pending.TryDequeue(out Pending next) && TryEnter(next.Body, next.Lexer)) Frame.Mark = next.Mark;
    }

    private void Advance(int position)
    {
        Work += position - Position;
        Position = position;
    }
}
