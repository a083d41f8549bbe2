namespace Blog.Commands.Ssh.Setup;

/// <summary>For machines with systemd. Neither could be run where they were written, and they say so.</summary>
internal static class SystemdFiles
{
    private const string NotTried = "# Written after systemd's manual; it could not be run where it was made.";

    internal static string Service(SetupPlan plan) => $"""
        # The public blog's own sshd. Made by 'blog ssh-setup'; 'install' puts it into /etc/systemd/system.
        {NotTried}
        [Unit]
        Description=A blog to read over SSH
        After=network.target

        [Service]
        # -D stays in the foreground, -e logs to the journal.
        ExecStartPre=/usr/sbin/sshd -t -f {plan.PathOf("sshd_config")}
        ExecStart=/usr/sbin/sshd -D -e -f {plan.PathOf("sshd_config")}
        ExecReload=/bin/kill -HUP $MAINPID
        # sshd wants /run/sshd, and the machine's own sshd may want it too.
        RuntimeDirectory=sshd
        RuntimeDirectoryPreserve=yes
        Restart=on-failure
        # A session is a process of sshd twice, a shell and the reader with some threads.
        TasksMax={plan.SeatCount * 24}
        MemoryMax=50%
        # Nothing on this machine is to be written but the log and what sshd itself needs.
        ProtectSystem=strict
        ReadWritePaths={plan.Log} {plan.Folder}{(plan.Memory is null ? "" : " " + plan.Memory)} /run
        ProtectHome=read-only
        PrivateTmp=yes
        ProtectKernelTunables=yes
        ProtectKernelModules=yes
        ProtectControlGroups=yes

        [Install]
        WantedBy=multi-user.target

        """;

    internal static string Users(SetupPlan plan) => $"""
        # The account, for those who make theirs with systemd-sysusers: copy it to /etc/sysusers.d/blog-ssh.conf. Made by 'blog ssh-setup'.
        # 'install' does without. sysusers gives no empty password: passwd --delete {plan.Account}
        {NotTried}
        u {plan.Account} - "Reads the blog" {plan.Folder} {plan.PathOf("login-shell")}
        {(plan.Memory is { } memory ? KeyUser(plan, memory) : "")}
        """;

    private static string KeyUser(SetupPlan plan, string memory) => $"""
        # The account that takes only keys. sshd lets nobody in whose password is locked: usermod --password '*' {plan.KeyAccount}
        u {plan.KeyAccount} - "Reads the blog" {plan.Folder} {plan.PathOf("key-login-shell")}
        # It adds to the log, too, and its memory is a folder of its own: install -d -o {plan.KeyAccount} -m 0700 {memory}
        m {plan.KeyAccount} {plan.Account}

        """;
}
