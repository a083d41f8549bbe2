using System.Diagnostics;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Commands;

/// <summary>Asks the terminal what the reader asks it, and waits for the answers.</summary>
internal static class TerminalProbe
{
    /// <summary>Even over a slow line an answer is here by then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <returns>What is known with the answers, and whether any came.</returns>
    internal static (TerminalTraits Traits, bool Answered) Ask(ITerminal terminal, TerminalTraits known)
    {
        InputDecoder decoder = new();
        bool answered = false;
        int modes = 2;
        terminal.Write(TerminalQueries.All, default);
        long start = Stopwatch.GetTimestamp();
        while (modes > 0 && Patience - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } left && terminal.Read(left) is { } happened and not Ending)
        {
            if (happened is not BytesArrived arrived) continue;
            foreach (Reply reply in decoder.Feed(arrived.Bytes.Span).OfType<Reply>())
            {
                answered = true;
                known = TerminalQueries.Refine(known, reply);
                ReadOnlySpan<byte> next = TerminalQueries.After(known, reply);
                if (!next.IsEmpty) terminal.Write(next, default);
                else if (reply is DeviceAttributesReply) modes = 0; // the fence, and nothing more to ask
                if (reply is ModeReply) modes--;
            }
        }

        return (known, answered);
    }
}
