namespace Blog.Tests.Articles.Syntax;

/// <summary>One marked sample for each language, from <c>Samples/NAME.txt</c>.</summary>
internal static class Samples
{
    private const string Folder = "Syntax/";

    public static IEnumerable<string> Names =>
        typeof(Samples).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order();

    public static string Read(string name)
    {
        using Stream stream = typeof(Samples).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"There is no sample of {name}.");
        return new StreamReader(stream).ReadToEnd();
    }
}
