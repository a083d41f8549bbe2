using System.Globalization;
using System.Net;
using System.Text;

namespace Blog.Commands.Ssh;

/// <summary>One visitor's session, for the log.</summary>
/// <param name="Connection">What sshd says in SSH_CONNECTION: client, its port, server, its port; or null.</param>
/// <param name="What"><c>reader</c>, or the verb of a command.</param>
internal sealed record Visit(DateTimeOffset Start, string? Connection, string What)
{
    /// <summary>More names than this are counted only.</summary>
    private const int MostNamed = 40;

    /// <summary>User-level messages (1 x 8), informational (6).</summary>
    private const int Priority = 14;

    internal TimeSpan Length { get; init; }

    /// <summary>The slugs of the essays that were opened.</summary>
    internal IReadOnlyList<string> Opened { get; init; } = [];

    /// <summary>Whether something is kept of the visitor; null where nothing is of anybody.</summary>
    internal string? Memory { get; init; }

    internal string End { get; init; } = "quit";

    /// <summary>The line as RFC 5424 has it, with its end. Nothing in it comes from a visitor but the address, which sshd gives.</summary>
    internal string Line(string host, int process)
    {
        string time = (Start + Length).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        string begun = Start.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        string names = string.Join(',', Opened.Take(MostNamed).Select(Escaped)) + (Opened.Count > MostNamed ? ",..." : "");
        string memory = Memory is null ? "" : $" memory={Escaped(Memory)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<{Priority}>1 {time} {Escaped(host)} blog {process} session - from={Address} start={begun} seconds={(long)Length.TotalSeconds} what={Escaped(What)} posts={Opened.Count} slugs=\"{names}\"{memory} end={Escaped(End)}\n");
    }

    private string Address
    {
        get
        {
            string[] parts = (Connection ?? "").Split(' ');
            if (parts.Length < 2 || !IPAddress.TryParse(parts[0].Split('%')[0], out IPAddress? address) || !ushort.TryParse(parts[1], out ushort port)) return "-";
            return new IPEndPoint(address, port).ToString();
        }
    }

    /// <summary>Everything but plain letters, digits and signs as its UTF-8 bytes: <c>\x1b</c>. A log is read in terminals, and by programs.</summary>
    internal static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (byte each in Encoding.UTF8.GetBytes(text))
        {
            if (each is > 0x20 and < 0x7f and not ((byte)'"' or (byte)'\\' or (byte)',')) escaped.Append((char)each);
            else escaped.Append(CultureInfo.InvariantCulture, $"\\x{each:x2}");
        }

        return escaped.Length == 0 ? "-" : escaped.ToString();
    }
}
