using Blog.Probe;
using Blog.Terminal.Device;

if (!Terminals.TryOpen(problem => $"probe: {problem.GetType().Name}: {problem.Message}", out ITerminal? terminal, out string? trouble))
{
    using Stream error = Console.OpenStandardError();
    error.Write(System.Text.Encoding.UTF8.GetBytes($"probe: {trouble}.\n"));
    return 2;
}

using (terminal) return new Screen(terminal).Run();
