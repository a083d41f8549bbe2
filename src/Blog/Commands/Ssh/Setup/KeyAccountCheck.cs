using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Blog.Commands.Ssh.Setup;

/// <summary>What it takes to look at the account that takes only keys: a key, made for this once and thrown away.</summary>
internal sealed partial class KeyAccountCheck : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("blog-check-").FullName;

    /// <exception cref="System.ComponentModel.Win32Exception">There is no ssh-keygen.</exception>
    internal KeyAccountCheck()
    {
        using Process making = Process.Start("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", Key]);
        making.WaitForExit();
    }

    internal static string[] WithoutKey => ["-o", "IdentityFile=none", "-o", "IdentityAgent=none"];

    internal string[] WithKey => ["-i", Key, "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none"];

    private string Key => Path.Join(_folder, "key");

    /// <returns>What is wrong with the folder that the account's shell names, or null.</returns>
    internal static string? FolderTrouble(string loginShell)
    {
        if (!File.Exists(loginShell) || MemoryOption().Match(File.ReadAllText(loginShell)) is not { Success: true } match) return $"{loginShell} has no --memory";
        string folder = match.Groups[1].Value;
        if (!Directory.Exists(folder)) return $"there is no {folder}; run 'install'";
        if (OperatingSystem.IsWindows()) return null;
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        return File.GetUnixFileMode(folder) == Own ? null : $"others may look into {folder}";
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex("--memory '([^']+)'")]
    private static partial Regex MemoryOption();
}
