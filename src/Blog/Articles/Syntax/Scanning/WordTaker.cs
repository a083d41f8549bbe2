using Blog.Themes;

namespace Blog.Articles.Syntax.Scanning;

/// <summary>
/// Takes a word of code and tells what it is: by the language's lists, by what stands before it, by what follows, by its letters.
/// </summary>
internal sealed class WordTaker
{
    private readonly Language _language;
    private readonly Dictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> _roles;
    private readonly Dictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> _expected;

    public WordTaker(Language language)
    {
        _language = language;
        StringComparer comparer = language.IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var roles = new Dictionary<string, Role>(comparer);
        Add(roles, language.Builtins, Role.SyntaxFunction);
        Add(roles, language.Constants, Role.SyntaxConstant);
        Add(roles, language.Types, Role.SyntaxType);
        Add(roles, language.Keywords, Role.SyntaxKeyword);
        var expected = new Dictionary<string, Role>(comparer);
        Add(expected, language.BeforeFunction, Role.SyntaxFunction);
        Add(expected, language.BeforeType, Role.SyntaxType);
        Add(expected, language.BeforePlain, Role.CodeText);
        _roles = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        _expected = expected.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void Add(Dictionary<string, Role> roles, string words, Role role)
    {
        foreach (string word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) roles[word] = role;
    }

    public bool IsStart(char c) => Chars.IsWordStart(c) || _language.WordStarts.Contains(c);

    public void Take(Scanner scanner)
    {
        int end = scanner.WordEnd(scanner.Position + 1, _language.WordParts);
        if (_language.WordEnds.Contains(scanner.CharAt(end)) && scanner.CharAt(end + 1) != '=' && end < scanner.End) end++;
        ReadOnlySpan<char> word = scanner.Code.AsSpan(scanner.Position, end - scanner.Position);

        bool isMember = _language.HasMembers && IsMember(scanner);
        bool isSelf = word is "this" or "self";
        Role? listed = !isMember && _roles.TryGetValue(word, out Role found) ? found : null;
        Role? role = listed ?? scanner.Expected ?? Guess(scanner, word, end, isMember);
        if (!isSelf) scanner.Expected = null;
        if (listed == Role.SyntaxKeyword && _expected.TryGetValue(word, out Role next)) scanner.Expected = next;

        if (role is { } known)
        {
            scanner.TakeTo(end, known);
            if (isSelf) scanner.AfterValue = true;
            return;
        }

        scanner.SkipTo(end);
        (scanner.AfterValue, scanner.Last) = (true, scanner.Code[end - 1]);
    }

    private bool IsMember(Scanner scanner) =>
        scanner.Peek(-1) == '.' ? scanner.Peek(-2) != '.' : _language.HasArrowMembers && scanner.Peek(-1) == '>' && scanner.Peek(-2) == '-';

    private Role? Guess(Scanner scanner, ReadOnlySpan<char> word, int end, bool isMember)
    {
        char next = scanner.CharAt(end);
        if (_language.KeySign != '\0' && scanner.CharAt(scanner.SpaceEnd(end)) == _language.KeySign) return Role.SyntaxAttribute;
        if (_language.HasMacros && next == '!' && scanner.CharAt(end + 1) != '=') return Role.SyntaxFunction;

        bool isCall = _language.HasCalls && next == '(';
        bool isCapital = char.IsUpper(word[0]);
        if (_language.TypeNames == TypeNames.Capital && isCapital)
        {
            if (word.Length > 1 && IsUpper(word)) return Role.SyntaxConstant;
            if (!isMember) return Role.SyntaxType;
        }

        if (isCall) return Role.SyntaxFunction;
        if (_language.TypeNames == TypeNames.CapitalInPlace && isCapital && !isMember && IsTypePlace(scanner, end)) return Role.SyntaxType;
        return _language.HasTypeSuffix && word.EndsWith("_t") ? Role.SyntaxType : null;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (char.IsLower(c)) return false;
        return true;
    }

    /// <summary>True before <c>.</c>, <c>&lt;T</c>, <c>&gt;</c>, <c>?</c>, <c>[]</c>, or a name that is no keyword.</summary>
    private bool IsTypePlace(Scanner scanner, int end)
    {
        (char next, char second) = (scanner.CharAt(end), scanner.CharAt(end + 1));
        if (next == '.') return second != '.';
        if (next == '>' || scanner.Peek(-1) == '<') return true;
        if (next == '<') return Chars.IsWordStart(second) || second is '(' or '>';
        if (next == '[') return second is ']' or ',';
        if (next == '?') end++;
        int start = scanner.SpaceEnd(end);
        if (start == end || !Chars.IsWordStart(scanner.CharAt(start))) return false;
        ReadOnlySpan<char> following = scanner.Code.AsSpan(start, scanner.WordEnd(start) - start);
        return !(_roles.TryGetValue(following, out Role role) && role == Role.SyntaxKeyword);
    }
}
