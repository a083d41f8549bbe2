namespace Blog.Articles.Elements;

/// <summary>What stands for a component that nobody knows: its name, and what it was told.</summary>
internal static class Placeholder
{
    public static string Of(Element element)
    {
        IEnumerable<string> told = element.Attributes
            .Where(attribute => attribute.Key is not ("class" or "className" or "style" or "width" or "height"))
            .Select(attribute => attribute.Value)
            .Where(value => value.Length > 0);
        return string.Join(" ", told.Prepend(element.Name));
    }
}
