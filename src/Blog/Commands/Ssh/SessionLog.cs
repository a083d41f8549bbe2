using Blog.Terminal.Device;
using Microsoft.Win32.SafeHandles;

namespace Blog.Commands.Ssh;

/// <summary>Where the line of a session goes: to a descriptor that whoever started the reader opened, and never to the visitor.</summary>
internal static class SessionLog
{
    private const int StandardError = 2;

    /// <param name="descriptor">Null for standard error, where that is not the visitor's: over SSH it always is.</param>
    internal static void Write(int? descriptor, Visit visit)
    {
        bool isVisitors = visit.Connection is not null || Terminals.ErrorIsTerminal;
        if (descriptor is null && isVisitors) return;
        byte[] line = System.Text.Encoding.ASCII.GetBytes(visit.Line(Environment.MachineName, Environment.ProcessId));
        try
        {
            // One write: lines of sessions that end together do not mix when the file was opened for appending.
            using FileStream log = new(new SafeFileHandle(descriptor ?? StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            log.Write(line);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A log that is full or gone is no reason to turn visitors away, and they are not the ones to tell.
        }
    }
}
