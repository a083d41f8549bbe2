namespace Blog.Articles.Syntax.Scanning;

/// <summary>What there is to know of a language. Lists of words are written with spaces between.</summary>
internal sealed record Language
{
    public string Keywords { get; init; } = "";

    public string Types { get; init; } = "";

    public string Constants { get; init; } = "";

    /// <summary>Functions that are coloured also where no bracket follows.</summary>
    public string Builtins { get; init; } = "";

    /// <summary>Keywords that the name of a type follows.</summary>
    public string BeforeType { get; init; } = "";

    /// <summary>Keywords that the name of a function follows.</summary>
    public string BeforeFunction { get; init; } = "";

    /// <summary>Keywords that a name follows which is neither: a namespace.</summary>
    public string BeforePlain { get; init; } = "";

    public bool IgnoreCase { get; init; }

    /// <summary>False for text that is not made of words: markup, a diff.</summary>
    public bool HasWords { get; init; } = true;

    public bool HasNumbers { get; init; } = true;

    /// <summary>What a word may begin with besides letters and the underscore.</summary>
    public string WordStarts { get; init; } = "";

    /// <summary>What a word may hold besides letters, digits and the underscore.</summary>
    public string WordParts { get; init; } = "";

    /// <summary>What a word may end with: <c>?</c> and <c>!</c> in Ruby.</summary>
    public string WordEnds { get; init; } = "";

    public string NumberParts { get; init; } = "";

    public TypeNames TypeNames { get; init; }

    /// <summary>True where a name before an opening bracket is a function's.</summary>
    public bool HasCalls { get; init; } = true;

    /// <summary>True where a name before <c>!</c> is a macro's.</summary>
    public bool HasMacros { get; init; }

    /// <summary>True where a name after a dot is a member's, so neither a keyword nor a type.</summary>
    public bool HasMembers { get; init; } = true;

    public bool HasArrowMembers { get; init; }

    /// <summary>The sign that makes the name before it a key, or NUL.</summary>
    public char KeySign { get; init; }

    /// <summary>True where <c>size_t</c> is a type.</summary>
    public bool HasTypeSuffix { get; init; }

    /// <summary>Tried at the beginning of each line, before everything else. What they begin with does not matter.</summary>
    public IReadOnlyList<Rule> Lines { get; init; } = [];

    /// <summary>Tried in order, before words and numbers.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];
}
