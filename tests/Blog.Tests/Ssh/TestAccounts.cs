namespace Blog.Tests.Ssh;

/// <summary>Accounts that tests make, named by the test's process.</summary>
internal static class TestAccounts
{
    /// <summary>Removes those of test runs that were killed.</summary>
    internal static void RemoveOld(string prefix)
    {
        foreach (string line in File.ReadLines("/etc/passwd").Where(line => line.StartsWith(prefix, StringComparison.Ordinal)).ToArray())
        {
            string name = line[..line.IndexOf(':', StringComparison.Ordinal)];
            if (!Directory.Exists("/proc/" + name[prefix.Length..])) SshServer.Run("/usr/sbin/userdel", "--force", name);
        }
    }
}
