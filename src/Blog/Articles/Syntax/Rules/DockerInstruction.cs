using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Rules;

/// <summary>The word that a line of a Dockerfile begins with. What some of them run is a shell's.</summary>
internal sealed class DockerInstruction : Rule
{
    private static readonly string[] Shells = ["RUN", "CMD", "ENTRYPOINT"];

    private static readonly string[] Others =
        ["FROM", "COPY", "ADD", "ENV", "ARG", "WORKDIR", "EXPOSE", "LABEL", "USER", "VOLUME", "HEALTHCHECK", "SHELL", "STOPSIGNAL", "ONBUILD", "MAINTAINER"];

    public override string Starts => "";

    public override bool TryTake(Scanner scanner)
    {
        string? shell = Array.Find(Shells, word => IsAt(scanner, word));
        string? name = shell ?? Array.Find(Others, word => IsAt(scanner, word));
        if (name is null) return false;
        scanner.Take(name.Length, Role.SyntaxKeyword);
        scanner.SkipTo(scanner.SpaceEnd(scanner.Position));
        if (name == "ONBUILD") return TryTake(scanner) || name.Length > 0;
        while (shell is not null && scanner.At("--")) TakeOption(scanner);
        bool isList = scanner.Peek() == '[';
        if (shell is not null && !isList && scanner.TryEmbed("bash", LogicalLine.End(scanner))) scanner.Frame.IsLine = true;
        return true;
    }

    private static bool IsAt(Scanner scanner, string word) => scanner.AtIgnoringCase(word) && Chars.IsBlank(scanner.Peek(word.Length));

    private static void TakeOption(Scanner scanner)
    {
        scanner.TakeTo(scanner.WordEnd(scanner.Position + 2, "-"), Role.SyntaxAttribute);
        int end = scanner.Position;
        while (end < scanner.LineEnd && !Chars.IsBlank(scanner.CharAt(end))) end++;
        scanner.SkipTo(scanner.SpaceEnd(end));
    }
}
