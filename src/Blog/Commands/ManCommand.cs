namespace Blog.Commands;

/// <summary>The manual as a page for <c>man</c>; the copy that packages carry is made by this.</summary>
internal static class ManCommand
{
    internal static Verb Define(Grammar grammar)
    {
        Verb verb = new("man", "Print the manual page blog(1).") { Examples = ["blog man | man -l -"] };
        verb.SetAction(_ => Outputs.WriteLines(new ManPage(grammar).Lines()));
        return verb;
    }
}
