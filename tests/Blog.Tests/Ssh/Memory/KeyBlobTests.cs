using System.Text;
using Blog.Commands.Ssh.Memory;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh.Memory;

/// <summary>Whose key it is, as sshd tells it.</summary>
public sealed class KeyBlobTests : IDisposable
{
    private const string Line = "publickey ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

    private readonly string _folder = Directory.CreateTempSubdirectory("blog-keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>GitHub's key, whose fingerprint it publishes.</summary>
    [Theory, InlineData(Line), InlineData("password\n" + Line + "\npublickey x y"), InlineData(Line + " comment\n")]
    public void A_fingerprint_is_what_OpenSSH_prints(string text) => Assert.Equal("+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU", Print(VisitorKey.FingerprintIn(text)));

    [Theory]
    [InlineData(""), InlineData("password"), InlineData("publickey"), InlineData("publickey "), InlineData("publickey ssh-ed25519"), InlineData("publickey ssh-ed25519 ")]
    [InlineData("publickey ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"), InlineData("publickey ssh-ed25519 AAAAC3NzaC1lZDI1NTE5")]
    [InlineData("publickey ssh-ed25519 ../../../etc/passwd"), InlineData("publickey ssh-ed25519 /////w=="), InlineData("xpublickey ssh-ed25519 AAAA"), InlineData("publickey x-cert-v01@openssh.com AAAAFXg=")]
    public void What_is_no_key_has_no_fingerprint(string text) => Assert.Null(VisitorKey.FingerprintIn(text));

    [Fact]
    public void A_file_that_is_not_there_or_huge_or_a_link_or_a_folder_tells_no_key()
    {
        string good = Path.Join(_folder, "good"), huge = Path.Join(_folder, "huge"), link = Path.Join(_folder, "link");
        File.WriteAllText(good, Line + "\n");
        Assert.NotNull(VisitorKey.Fingerprint(good));
        File.WriteAllText(huge, Line + "\n" + new string('x', 70_000));
        File.CreateSymbolicLink(link, good);
        Assert.All(new[] { null, "", "\0", huge, link, _folder, good + "s" }, path => Assert.Null(VisitorKey.Fingerprint(path)));
    }

    [Fact]
    public void Any_cut_or_change_in_a_certificate_gives_some_fingerprint_or_none_and_no_error()
    {
        const string Kind = "ssh-ed25519-cert-v01@openssh.com";
        byte[] whole = [0, 0, 0, (byte)Kind.Length, .. Encoding.ASCII.GetBytes(Kind), 0, 0, 0, 2, 7, 7, 0, 0, 0, 3, 1, 2, 3, 0, 0, 0, 9];
        Assert.NotNull(KeyBlob.Fingerprint(Kind, whole));
        int seed = Seed.New();
        Random random = new(seed);
        for (int i = 0; i < 5_000; i++)
        {
            byte[] changed = [.. whole.Take(random.Next(whole.Length + 1))];
            if (changed.Length > 0) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Assert.True(KeyBlob.Fingerprint(Kind, changed) is null or { Length: 32 }, $"seed {seed}");
        }
    }

    [NeedsFileFact("/usr/bin/ssh-keygen")]
    public void A_key_and_each_of_its_certificates_have_one_fingerprint()
    {
        string authority = Path.Join(_folder, "ca");
        Keygen("-q", "-t", "ed25519", "-N", "", "-f", authority);
        foreach (string kind in (string[])["ed25519", "rsa", "ecdsa"])
        {
            string key = Path.Join(_folder, kind);
            Keygen("-q", "-t", kind, "-N", "", "-f", key);
            string printed = Keygen("-l", "-f", key).Split(' ')[1]["SHA256:".Length..];
            Assert.Equal(printed, Print(VisitorKey.FingerprintIn("publickey " + File.ReadAllText(key + ".pub"))));

            string[] certificates = [Certificate(key, "first"), Certificate(key, "second")];
            Assert.NotEqual(certificates[0], certificates[1]);
            Assert.All(certificates, certificate => Assert.Equal(printed, Print(VisitorKey.FingerprintIn("publickey " + certificate))));
        }

        string Certificate(string key, string name)
        {
            Keygen("-q", "-s", authority, "-I", name, "-n", "reader", key + ".pub");
            return File.ReadAllText(key + "-cert.pub");
        }
    }

    private static string Print(byte[]? fingerprint) => Convert.ToBase64String(fingerprint!).TrimEnd('=');

    private static string Keygen(params string[] arguments)
    {
        SshServer.Outcome outcome = SshServer.Run("/usr/bin/ssh-keygen", arguments);
        Assert.True(outcome.Status == 0, outcome.Error);
        return outcome.Output;
    }
}
