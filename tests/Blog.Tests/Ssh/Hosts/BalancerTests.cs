using System.Diagnostics;
using Blog.Tests.Support;
using Xunit.Abstractions;

namespace Blog.Tests.Ssh.Hosts;

/// <summary>Readers hold no shared state, so one blog may be served by any number of hosts.</summary>
public sealed class BalancerTests(ITestOutputHelper report)
{
    [BalancerFact]
    public void A_blog_on_two_hosts_serves_from_both_takes_new_posts_and_outlives_a_host()
    {
        using TwoHosts hosts = new();
        report.WriteLine($"On {hosts.Network.How}.");

        // Both serve.
        int[] before = [hosts.SessionsOn(0), hosts.SessionsOn(1)];
        for (int i = 0; i < 4; i++) Assert.Equal(9, CountPosts(hosts));
        int[] served = [hosts.SessionsOn(0) - before[0], hosts.SessionsOn(1) - before[1]];
        report.WriteLine($"Of four visitors {served[0]} got the first host, {served[1]} the second.");
        Assert.Equal(4, served.Sum());
        Assert.DoesNotContain(0, served);

        // A new post comes to each by git.
        hosts.Publish("a-new-one", "A New One");
        hosts.Pull(0);
        Assert.Equal([9, 10], Order(CountPosts(hosts), CountPosts(hosts)));
        hosts.Pull(1);
        Assert.Equal([10, 10], Order(CountPosts(hosts), CountPosts(hosts)));

        // One dies with its visitors; new ones do not notice.
        using PtyProcess first = See(hosts), second = See(hosts);
        hosts.Kill(0);
        NewVisitorsSeeTheShelf(hosts);
        SshServer.WaitUntil(() => first.HasExited || second.HasExited, "the visitor of the dead host to be told");
        PtyProcess other = first.HasExited ? second : first;
        other.Send("?");
        other.WaitForText("help");
    }

    [BalancerFact]
    public void A_host_whose_cable_is_pulled_is_no_longer_asked()
    {
        using TwoHosts hosts = new();
        report.WriteLine($"On {hosts.Network.How}.");
        if (hosts.Network.HasNamespaces) hosts.Network.Unplug(1);
        else hosts.Kill(1);
        NewVisitorsSeeTheShelf(hosts);
    }

    private void NewVisitorsSeeTheShelf(TwoHosts hosts)
    {
        long lost = Stopwatch.GetTimestamp();
        for (int i = 0; i < 3; i++)
        {
            long came = Stopwatch.GetTimestamp();
            using PtyProcess visitor = See(hosts);
            report.WriteLine($"{Stopwatch.GetElapsedTime(lost, came).TotalMilliseconds:0} ms after the loss a visitor came, and saw the shelf after {Stopwatch.GetElapsedTime(came).TotalMilliseconds:0} ms.");
        }
    }

    private static int CountPosts(TwoHosts hosts)
    {
        SshServer.Outcome list = hosts.Visit("list");
        Assert.True(list.Status == 0, list.Error);
        return list.Output.TrimEnd('\n').Split('\n').Length;
    }

    private static PtyProcess See(TwoHosts hosts)
    {
        PtyProcess visitor = hosts.Enter();
        visitor.WaitForText("It Is a System");
        return visitor;
    }

    private static int[] Order(params int[] counts) => [.. counts.Order()];
}
