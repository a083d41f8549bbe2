namespace Blog.Articles.Shortcodes;

internal enum ShortcodeKind : byte
{
    /// <summary>Something that the site makes a piece of page of: Hugo's <c>{{&lt; x &gt;}}</c>, Zola's <c>{{ x() }}</c>, Liquid's <c>{% x %}</c>.</summary>
    Call,

    /// <summary>The end of a call that has content.</summary>
    End,

    /// <summary>A value that only the site knows, such as <c>{{ site.title }}</c>.</summary>
    Value,

    /// <summary>Text that stands for itself: a quoted string, or an escaped shortcode.</summary>
    Text,

    /// <summary>Orders to the site that leave nothing on the page: attributes, comments, assignments.</summary>
    Silent,
}

/// <param name="Name">What is called, or ended; for a value or a text the words themselves.</param>
/// <param name="End">The name by which the content of a call ends.</param>
/// <param name="Arguments">By name, and those without a name by their number from 0.</param>
/// <param name="IsClosed">True for a call that says itself that it has no content.</param>
internal sealed record Shortcode(
    ShortcodeKind Kind, string Name, IReadOnlyDictionary<string, string> Arguments, string End = "", bool IsClosed = false)
{
    private static readonly Dictionary<string, string> None = [];

    public Shortcode(ShortcodeKind kind, string name) : this(kind, name, None) { }
}
