using System.CommandLine;

namespace Blog.Commands;

/// <summary>The command line: parsed, and done.</summary>
internal static class CommandLine
{
    /// <summary>A post may be named <c>@notes</c>: nothing is read in the place of an argument.</summary>
    internal static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private static readonly InvocationConfiguration Invoking = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    /// <param name="said">What is to be said first on standard error.</param>
    internal static int Run(string[] args, string said = "")
    {
        if (said.Length > 0) Outputs.Tell(said);
        Grammar grammar = new();
        ParseResult parsed = grammar.Root.Parse(args, Parsing);
        return Endings.Of(parsed.GetValue(grammar.Shared.Verbose), () =>
        {
            if (parsed.Action is not HelpAction && UsageErrors.First(parsed) is { } problem) throw Failure.WrongUsage(problem);
            return parsed.Invoke(Invoking);
        });
    }
}
