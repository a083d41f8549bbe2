using System.Text.RegularExpressions;
using Blog.Tests.Support;

namespace Blog.Tests;

/// <summary>The layers, from the bottom up: each uses only what is below it. Read from the sources, so that a breach is told in a sentence.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Terminal.Text"] = [],
        ["Terminal.Input"] = ["Terminal.Text", "Terminal.Drawing"],
        ["Terminal.Drawing"] = ["Terminal.Text"],
        ["Terminal.Device"] = ["Terminal.Text", "Terminal.Input", "Terminal.Drawing"],
        ["Posts"] = ["Terminal.Text"],
        ["Themes"] = ["Terminal.Text"],
        // Of Posts it uses the reader of YAML alone, which knows the line and column of everything.
        ["Settings"] = ["Terminal.Text", "Themes", "Posts"],
        ["Articles"] = ["Terminal.Text", "Posts", "Themes", "Settings"],
        ["State"] = ["Posts"],
        ["Search"] = ["Terminal.Text", "Posts", "Articles", "State"],
        ["Pages"] = ["Terminal.Text", "Terminal.Drawing", "Posts", "Themes", "Articles"],
        ["Linear"] = ["Terminal.Text", "Posts", "Articles", "Search", "State", "Pages"],
        ["App"] = ["Terminal.Text", "Terminal.Input", "Terminal.Drawing", "Terminal.Device", "Themes"],
        ["Screens"] = ["Terminal.Text", "Terminal.Input", "Terminal.Drawing", "Posts", "Themes", "Settings", "Articles", "State", "Search", "App"],
        ["Effects"] = ["Terminal.Text", "Terminal.Drawing", "Terminal.Device", "Posts", "Themes", "Settings", "Articles", "State", "Search", "App", "Screens"],
        ["Commands"] = ["*"],
    };

    /// <summary>The only folders and files that may touch the world: console, files, processes, the clock, native code.</summary>
    private static readonly string[] Edge =
        ["Blog.Terminal/Device/", "Blog/Posts/PostFolder", "Blog/Posts/PostFile.cs", "Blog/Posts/SiteLayout.cs", "Blog/State/", "Blog/Settings/", "Blog/Effects/", "Blog/Commands/", "Blog/Program.cs"];

    [Fact]
    public void Each_layer_uses_only_the_layers_below_it()
    {
        List<string> breaches = [];
        foreach ((string layer, string file, string source) in Sources())
        {
            foreach (string used in Uses.Keys.Where(used => used != layer && Mentions(source, used)))
            {
                string[] allowed = Uses[layer];
                if (allowed is not ["*"] && !allowed.Contains(used)) breaches.Add($"{file} is in {layer}, which must not use {used}.");
            }
        }

        Assert.True(breaches.Count == 0, string.Join('\n', breaches));
    }

    [Fact]
    public void Only_the_edge_touches_the_world()
    {
        Regex world = new(@"\b(Console\.|File\.|Directory\.|Process\.|Environment\.GetEnvironmentVariable|DateTime(Offset)?\.(Utc)?Now|LibraryImport|DllImport|Thread\.Sleep)");
        List<string> breaches = [];
        foreach ((_, string file, string source) in Sources().Where(source => !Edge.Any(source.File.StartsWith)))
        {
            foreach (Match match in world.Matches(source)) breaches.Add($"{file} touches the world with {match.Value}; that belongs at the edge.");
        }

        Assert.True(breaches.Count == 0, string.Join('\n', breaches));
    }

    [Fact]
    public void Every_folder_is_a_layer_that_this_test_knows() =>
        Assert.All(Sources(), source => Assert.True(Uses.ContainsKey(source.Layer), $"{source.File} is in {source.Layer}, which is no layer of the design."));

    private static bool Mentions(string source, string layer)
    {
        string name = Regex.Escape("Blog." + layer);
        return Regex.IsMatch(source, $@"\busing (static )?{name}[.;]") || Regex.IsMatch(source, $@"(?<!namespace )\b{name}\.[A-Z]");
    }

    private static IEnumerable<(string Layer, string File, string Source)> Sources()
    {
        string src = Path.Combine(Repository.Root, "src");
        foreach (string path in Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories))
        {
            string file = Path.GetRelativePath(src, path).Replace('\\', '/');
            string[] parts = file.Split('/');
            if (parts.Contains("obj") || parts.Contains("bin") || parts.Length < 3) continue;
            yield return ((parts[0] == "Blog.Terminal" ? "Terminal." : "") + parts[1], file, WithoutComments(File.ReadAllText(path)));
        }
    }

    private static string WithoutComments(string source) => Regex.Replace(source, @"^\s*//.*$", "", RegexOptions.Multiline);
}
