using System.Text;

namespace Blog.Commands.Ssh.Memory;

/// <summary>
/// The key that a visitor came in with. With <c>ExposeAuthInfo yes</c> sshd names a file in SSH_USER_AUTH, with a line
/// for each method that was passed: <c>publickey ssh-ed25519 AAAA...</c> (sshd_config(5)).
/// </summary>
internal static class VisitorKey
{
    internal const string Variable = "SSH_USER_AUTH";

    /// <summary>The longest key that OpenSSH takes is a tenth of this.</summary>
    private const int LongestFile = 64 * 1024;

    private const string Method = "publickey ";

    /// <param name="file">The file that sshd named, or null.</param>
    /// <returns>The fingerprint of the first key, 32 bytes; null when none is told.</returns>
    internal static byte[]? Fingerprint(string? file)
    {
        try
        {
            return file is null ? null : FingerprintIn(Read(file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    internal static byte[]? FingerprintIn(string text)
    {
        string? line = text.Split('\n').FirstOrDefault(line => line.StartsWith(Method, StringComparison.Ordinal));
        if (line?[Method.Length..].Split(' ') is not [string kind, string key, ..]) return null;
        byte[] blob = new byte[key.Length];
        return Convert.TryFromBase64String(key, blob, out int length) ? KeyBlob.Fingerprint(kind, blob.AsSpan(0, length)) : null;
    }

    private static string Read(string path)
    {
        FileInfo file = new(path);
        if (!file.Exists || file.LinkTarget is not null || file.Length is 0 or > LongestFile) return "";
        using FileStream stream = file.OpenRead();
        byte[] bytes = new byte[LongestFile];
        return Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}
