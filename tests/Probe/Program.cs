using System.Text;
using Blog.Probe;
using Blog.Terminal.Device;

if (!Terminals.TryOpen(problem => $"probe: {problem.GetType().Name}: {problem.Message}", out ITerminal? terminal, out string? trouble))
{
    using Stream error = StandardStream.OpenError();
    error.Write(Encoding.UTF8.GetBytes($"probe: {trouble}.\n"));
    return 2;
}

using (terminal) return args is ["silent"] ? 0 : new Screen(terminal, isGuarded: args is ["guarded"]).Run();
