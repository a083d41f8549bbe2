using System.Net.Sockets;
using System.Text;
using Blog.Commands.Ssh.Setup;
using Blog.Tests.Support;

namespace Blog.Tests.Ssh;

/// <summary>Ways into the network of the server's machine, and onto the visitor's agent and screen: none is open.</summary>
[Collection(SshServerCollection.Name)]
public sealed class SshForwardingTests(SshServer server)
{
    [SshFact]
    public void A_proxy_leads_nowhere()
    {
        int port = SshServer.FreePort();
        using PtyProcess client = new("/usr/bin/ssh", [.. server.Options, "-N", "-D", $"127.0.0.1:{port}", server.Address]);
        using TcpClient connected = Connected(port);

        // SOCKS 4: connect to the server's own port. The client itself answers with eight bytes; what follows comes from there.
        byte[] request = [4, 1, (byte)(server.Port >> 8), (byte)server.Port, 127, 0, 0, 1, 0];
        connected.GetStream().Write(request);
        Assert.DoesNotContain("SSH-", ReadAll(connected), StringComparison.Ordinal);
        client.Signal(9);
    }

    [SshFact]
    public void A_socket_of_the_machine_is_out_of_reach()
    {
        string there = Path.Join(server.Folder, "there"), here = Path.Join(server.Folder, "here");
        using Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(there));
        listener.Listen();
        SshServer.Run("/bin/chmod", "777", there);
        using PtyProcess client = new("/usr/bin/ssh", [.. server.Options, "-N", "-L", $"{here}:{there}", server.Address]);
        SshServer.WaitUntil(() => File.Exists(here), "the client to listen");

        using Socket visitor = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        visitor.Connect(new UnixDomainSocketEndPoint(here));
        visitor.ReceiveTimeout = 10_000;
        Assert.Equal(0, visitor.Receive(new byte[1]));
        Assert.False(listener.Poll(0, SelectMode.SelectRead));
        client.Signal(9);
        client.WaitForExit();
        File.Delete(here);
        File.Delete(there);
    }

    [SshTheory, InlineData("-w", "any:any"), InlineData("-R", "0"), InlineData("-R", "127.0.0.1:0:127.0.0.1:22")]
    public void No_tunnel_and_no_way_back_is_made(string option, string argument)
    {
        SshServer.Outcome outcome = server.Ssh(["-N", "-o", "ExitOnForwardFailure=yes", option, argument]);
        Assert.Equal((255, ""), (outcome.Status, outcome.Output));
    }

    [SshFact]
    public void The_visitors_agent_stays_at_home()
    {
        string socket = Path.Join(server.Folder, "agent");
        using PtyProcess agent = new("/usr/bin/ssh-agent", ["-D", "-a", socket]);
        SshServer.WaitUntil(() => File.Exists(socket), "the agent");
        using PtyProcess visitor = new("/usr/bin/ssh", [.. server.Options, "-A", "-tt", server.Address], environment: new Dictionary<string, string> { ["SSH_AUTH_SOCK"] = socket });
        visitor.WaitForText("It Is a System");
        Assert.DoesNotContain("SSH_AUTH_SOCK", Environment(), StringComparison.Ordinal);
        Assert.Empty(SshServer.Run("/usr/bin/find", "/tmp", "-maxdepth", "2", "-user", server.Account, "-type", "s").Output);
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
        agent.Signal(15);
    }

    [SshFact]
    public void Nothing_draws_on_the_visitors_desktop()
    {
        using PtyProcess visitor = new("/usr/bin/ssh", [.. server.Options, "-v", "-Y", "-tt", server.Address], environment: new Dictionary<string, string> { ["DISPLAY"] = "localhost:99" });
        visitor.WaitForText("X11 forwarding request failed");
        visitor.WaitForText("It Is a System");
        Assert.DoesNotContain("DISPLAY", Environment(), StringComparison.Ordinal);
        visitor.Send("Q");
        Assert.Equal(0, visitor.WaitForExit());
    }

    [SshFact]
    public void A_connection_that_opens_no_session_is_closed()
    {
        if (OpenSshVersion.OfThisMachine()!.Value.CompareTo(new OpenSshVersion(9, 2)) < 0) return; // older ones cannot
        using SshServer.OtherServer other = server.Changed("UnusedConnectionTimeout 30s", "UnusedConnectionTimeout 1s");
        Assert.Equal(255, SshServer.Run("/usr/bin/ssh", [.. SshServer.OptionsFor(other.Port), "-N", server.Address]).Status);
    }

    /// <summary>That of the only reader.</summary>
    private string Environment() => File.ReadAllText($"/proc/{Assert.Single(server.Readers)}/environ");

    private static TcpClient Connected(int port)
    {
        SshServer.WaitUntil(() => SshServer.Listens(port), "the client to listen");
        return new TcpClient("127.0.0.1", port) { ReceiveTimeout = 10_000 };
    }

    private static string ReadAll(TcpClient client)
    {
        byte[] bytes = new byte[256];
        int length = client.GetStream().ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Encoding.ASCII.GetString(bytes, 0, length);
    }
}
