using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Commands.Ssh.Setup;

/// <summary>The version of an OpenSSH, such as 9.2. What it knows of settings depends on it.</summary>
internal readonly partial record struct OpenSshVersion(int Major, int Minor) : IComparable<OpenSshVersion>
{
    /// <summary>Where none is found: that of Debian 12.</summary>
    internal static readonly OpenSshVersion Usual = new(9, 2);

    /// <param name="text">What <c>ssh -V</c> says: <c>OpenSSH_9.2p1 Debian-2, OpenSSL 3.0</c>.</param>
    internal static OpenSshVersion? Parse(string text) =>
        Pattern().Match(text) is { Success: true } match ? new OpenSshVersion(Number(match.Groups[1]), Number(match.Groups[2])) : null;

    /// <summary>Asks the one that is installed; null where there is none.</summary>
    internal static OpenSshVersion? OfThisMachine()
    {
        try
        {
            using Process? ssh = Process.Start(new ProcessStartInfo("ssh", "-V") { RedirectStandardError = true });
            return ssh is null ? null : Parse(ssh.StandardError.ReadToEnd());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public int CompareTo(OpenSshVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"OpenSSH_(\d{1,3})\.(\d{1,3})")]
    private static partial Regex Pattern();
}
