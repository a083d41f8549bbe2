using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Blog.Commands.Ssh.Memory;

/// <summary>A public key as SSH sends it (RFC 4253 6.6; certificates: OpenSSH's PROTOCOL.certkeys).</summary>
internal static class KeyBlob
{
    private const string CertificateMark = "-cert-v01@openssh.com";

    /// <summary>Of each kind of key how many fields it has after its name. In a certificate they stand after a nonce.</summary>
    private static readonly Dictionary<string, int> Fields = new()
    {
        ["ssh-rsa"] = 2, ["ssh-ed25519"] = 1, ["sk-ssh-ed25519"] = 2, ["sk-ecdsa-sha2-nistp256"] = 3,
        ["ecdsa-sha2-nistp256"] = 2, ["ecdsa-sha2-nistp384"] = 2, ["ecdsa-sha2-nistp521"] = 2,
    };

    /// <summary>The SHA-256 that OpenSSH prints as the key's fingerprint: of a certificate that of the key in it, which stays when the certificate is renewed.</summary>
    /// <param name="kind">The kind that the key is said to be, such as <c>ssh-ed25519</c>.</param>
    /// <returns>32 bytes; null when the blob is not of that kind.</returns>
    internal static byte[]? Fingerprint(string kind, ReadOnlySpan<byte> blob)
    {
        ReadOnlySpan<byte> rest = blob;
        if (!TryTake(ref rest, out ReadOnlySpan<byte> name) || !name.SequenceEqual(Encoding.ASCII.GetBytes(kind)) || rest.IsEmpty) return null;
        if (!kind.EndsWith(CertificateMark, StringComparison.Ordinal)) return SHA256.HashData(blob);

        string plain = kind[..^CertificateMark.Length];
        if (!Fields.TryGetValue(plain, out int count) || !TryTake(ref rest, out _)) return null;
        ReadOnlySpan<byte> key = rest;
        for (int i = 0; i < count; i++)
        {
            if (!TryTake(ref rest, out _)) return null;
        }

        byte[] keyName = Encoding.ASCII.GetBytes(plain.StartsWith("sk-", StringComparison.Ordinal) ? plain + "@openssh.com" : plain);
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, keyName.Length);
        return SHA256.HashData([.. length, .. keyName, .. key[..^rest.Length]]);
    }

    /// <summary>A string: its length in four bytes, and its bytes (RFC 4251 5).</summary>
    private static bool TryTake(ref ReadOnlySpan<byte> from, out ReadOnlySpan<byte> field)
    {
        field = default;
        if (from.Length < 4) return false;
        uint length = BinaryPrimitives.ReadUInt32BigEndian(from);
        if (length > from.Length - 4) return false;
        field = from.Slice(4, (int)length);
        from = from[(4 + (int)length)..];
        return true;
    }
}
