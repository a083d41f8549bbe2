using Blog.Commands.Ssh.Setup;

namespace Blog.Tests.Ssh;

public sealed class SetupFilesTests
{
    private static readonly SetupPlan Plan = new("/etc/blog-ssh", "/usr/local/lib/blog/blog");

    [Theory]
    [InlineData("OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026", 9, 2)]
    [InlineData("OpenSSH_8.4p1, OpenSSL 1.1.1w", 8, 4)]
    [InlineData("OpenSSH_10.0p2 Debian-7", 10, 0)]
    [InlineData("OpenSSH_for_Windows_9.5p1", null, null)]
    [InlineData("dropbear 2022", null, null)]
    public void A_version_is_read_from_what_ssh_says(string text, int? major, int? minor) =>
        Assert.Equal(major is null ? null : new OpenSshVersion(major.Value, minor!.Value), OpenSshVersion.Parse(text));

    [Theory]
    [InlineData(8, 4, "")]
    [InlineData(8, 7, "KbdInteractiveAuthentication PerSourceMaxStartups")]
    [InlineData(9, 2, "KbdInteractiveAuthentication PerSourceMaxStartups UnusedConnectionTimeout ChannelTimeout")]
    [InlineData(10, 0, "KbdInteractiveAuthentication PerSourceMaxStartups UnusedConnectionTimeout ChannelTimeout")]
    public void An_older_server_gets_no_line_that_it_does_not_know(int major, int minor, string expected)
    {
        string[] younger = ["KbdInteractiveAuthentication", "PerSourceMaxStartups", "UnusedConnectionTimeout", "ChannelTimeout"];
        string text = ServerConfig.Text(Plan with { Version = new OpenSshVersion(major, minor) });
        Assert.Equal(expected, string.Join(' ', younger.Where(name => text.Contains("\n" + name + " ", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_server_has_no_subsystem_and_forwards_nothing()
    {
        string[] lines = ServerConfig.Text(Plan).Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith("Subsystem", StringComparison.Ordinal));
        Assert.Contains("DisableForwarding yes", lines);
        Assert.Contains("AllowUsers read", lines);
        Assert.Contains("PermitRootLogin no", lines);
    }

    [Fact]
    public void A_path_with_a_quote_stays_one_word_of_the_script() =>
        Assert.Contains(@" --posts '/srv/it'\''s $(id)' ", LoginShell.Text(Plan with { Posts = "/srv/it's $(id)" }), StringComparison.Ordinal);

    [Fact]
    public void What_could_not_be_run_says_so() =>
        Assert.All(Plan.Files.Where(file => file.Name.EndsWith(".service", StringComparison.Ordinal) || file.Name.EndsWith(".conf", StringComparison.Ordinal)),
            file => Assert.Contains("could not be run where it was made", file.Text, StringComparison.Ordinal));

    [Theory, InlineData("read", true), InlineData("a-b_1", true), InlineData("", false), InlineData("1a", false), InlineData("a b", false), InlineData("a;id", false), InlineData("Read", false)]
    public void An_account_has_a_plain_name(string name, bool isGood) => Assert.Equal(isGood, SshSetupCommand.IsAccountName(name));

    [Fact]
    public void A_tool_is_started_by_the_link_that_outlives_an_update()
    {
        string folder = Directory.CreateTempSubdirectory("blog-tool-").FullName, inStore = Path.Join(folder, ".store", "blog.reader", "0.1.0", "blog");
        Assert.Equal(inStore, SshSetupCommand.ProgramIn(inStore));
        File.WriteAllText(Path.Join(folder, "blog"), "");
        Assert.Equal(Path.Join(folder, "blog"), SshSetupCommand.ProgramIn(inStore));
        Directory.Delete(folder, recursive: true);
        Assert.Equal("/usr/bin/blog", SshSetupCommand.ProgramIn("/usr/bin/blog"));
    }

    [Fact]
    public void Without_a_memory_there_is_one_account_and_no_key()
    {
        Assert.DoesNotContain(Plan.Files, file => file.Name == "key-login-shell");
        Assert.All(Plan.Files, file => Assert.DoesNotContain("reader@", file.Text, StringComparison.Ordinal));
        Assert.All(Plan.Files, file => Assert.DoesNotMatch("--memory|ExposeAuthInfo|AuthorizedKeysCommand|Match", file.Text));
    }

    [Fact]
    public void With_a_memory_the_key_is_for_the_second_account_alone()
    {
        SetupPlan plan = Plan with { Memory = "/var/lib/blog-ssh" };
        string config = ServerConfig.Text(plan);
        string[] parts = config.Split("\nMatch User reader\n");
        Assert.Equal(2, parts.Length);
        Assert.Contains("\nAllowUsers read reader\n", parts[0], StringComparison.Ordinal);
        Assert.Contains("\nPubkeyAuthentication no\n", parts[0], StringComparison.Ordinal);
        Assert.All(
            (string[])["AuthenticationMethods publickey", "PubkeyAuthentication yes", "PasswordAuthentication no", "ExposeAuthInfo yes"],
            line => Assert.Contains($"    {line}\n", parts[1], StringComparison.Ordinal));
        Assert.DoesNotContain("--memory", plan.Files.Single(file => file.Name == "login-shell").Text, StringComparison.Ordinal);
        Assert.Contains("--memory '/var/lib/blog-ssh' --memory-limit 10000", plan.Files.Single(file => file.Name == "key-login-shell").Text, StringComparison.Ordinal);
        Assert.Contains(" /var/lib/blog-ssh ", plan.Files.Single(file => file.Name == "blog-ssh.service").Text, StringComparison.Ordinal);
    }
}
