using System.CommandLine;
using System.CommandLine.Invocation;

namespace Blog.Commands;

/// <summary>Prints the help of the command that it is asked of.</summary>
internal sealed class HelpAction(Grammar grammar) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult) => Outputs.WriteLines(new HelpPage(grammar, parseResult.CommandResult.Command).Lines());
}
