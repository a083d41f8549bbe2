using System.CommandLine;

namespace Blog.Commands;

/// <summary>What the scripts of <c>blog completion</c> ask: the words of the command line so far, the last of which is to be completed.</summary>
internal static class CompleteCommand
{
    internal const string Name = "__complete";

    internal static Verb Define(Grammar grammar)
    {
        Argument<string[]> words = new("WORD") { Arity = ArgumentArity.ZeroOrMore };
        Verb verb = new(Name, "Print what may stand in a place of the command line.") { Hidden = true };
        verb.Add(words);
        verb.SetAction(parsed => Outputs.WriteLines(new Completer(grammar).Complete(parsed.GetValue(words) ?? [])));
        return verb;
    }
}
