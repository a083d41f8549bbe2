namespace Blog.Articles.Elements;

/// <summary>An element of HTML, or a shortcode said in the words of HTML.</summary>
/// <param name="Name">In lower case for what HTML knows; as written for a component of JSX.</param>
internal sealed record Element(string Name, IReadOnlyDictionary<string, string> Attributes, int Position) : Node(Position)
{
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public List<Node> Children { get; } = [];

    /// <summary>True where something inside cannot stand within a line.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>True for a component of JSX and for a shortcode, which mean what their site makes of them; false for HTML.</summary>
    public bool IsComponent { get; init; }

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute) is { Length: > 0 } value ? value : null;

    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The elements inside that have a name, the outermost where they nest.</summary>
    public IEnumerable<Element> Find(params IEnumerable<string> names)
    {
        foreach (Element child in Children.OfType<Element>())
        {
            if (names.Any(child.Is))
            {
                yield return child;
                continue;
            }

            foreach (Element found in child.Find(names)) yield return found;
        }
    }
}
