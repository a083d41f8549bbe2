using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Rules;

/// <summary>The brackets of YAML, counted in the frame, because between them commas mean something.</summary>
internal sealed class YamlFlow : Rule
{
    public override string Starts => "[]{}";

    public override bool TryTake(Scanner scanner)
    {
        int change = scanner.Peek() is '[' or '{' ? 1 : -1;
        scanner.Frame.Depth = Math.Max(0, scanner.Frame.Depth + change);
        scanner.TakePunctuation();
        return true;
    }
}
