namespace Blog.Commands.Ssh.Setup;

/// <summary>The script that makes what the other files need.</summary>
internal static class InstallScript
{
    internal static string Text(SetupPlan plan)
    {
        string account = plan.Account, folder = ShellText.Quote(plan.Folder), shell = ShellText.Quote(plan.PathOf("login-shell"));
        string log = ShellText.Quote(plan.Log), keys = plan.Memory is { } memory ? KeyAccount(plan, memory) : "";
        string program = ShellText.Quote(plan.Program), runtime = plan.DotnetRoot is null ? "" : $" DOTNET_ROOT={ShellText.Quote(plan.DotnetRoot)}";
        string ready = plan.Memory is null ? "" : $"\necho 'With a key and a memory: ssh -p {plan.Port} {plan.KeyAccount}@localhost'";
        return $$"""
            #!/bin/sh
            # Makes what the files beside it need and starts the server. To be run as root; it may be run again. Made by 'blog ssh-setup'.
            # With --no-start the server is not started.
            set -eu
            cd {{folder}}

            # make_account NAME SHELL OPTIONS: this folder for a home (it owns nothing in it), and the reader for a shell. One that is something else already is left alone.
            make_account() {
              name=$1 shell=$2
              shift 2
              if ! getent passwd "$name" >/dev/null; then
                useradd --system --no-create-home --home-dir {{folder}} --shell "$shell" --comment 'Reads the blog' "$@" "$name"
              fi
              if [ "$(getent passwd "$name" | cut -d: -f7)" != "$shell" ]; then
                echo "The account $name is there already and is not the blog's. Choose another: blog ssh-setup --account NAME --key-account NAME" >&2
                exit 1
              fi
            }

            # An empty password.
            make_account {{account}} {{shell}} --user-group --password ''
            passwd --delete {{account}} >/dev/null
            {{keys}}
            # The account must be able to run the reader. 'dotnet tool install' and 'update' let only who ran them: after an update, run this again.
            chmod a+rx "$(readlink -f {{program}})"
            if ! runuser -u {{account}} -- /usr/bin/env -i{{runtime}} {{program}} --version >/dev/null; then
              echo "The account {{account}} cannot run {{plan.Program}}. Install it where everyone may: dotnet tool install --tool-path /usr/local/lib/blog" >&2
              exit 1
            fi

            # What the server is known by.
            [ -e host_key ] || ssh-keygen -q -t ed25519 -N '' -C blog-ssh -f host_key

            # A file for each seat; the reader locks one while it runs.
            mkdir -p seats
            seat=1
            while [ $seat -le {{plan.SeatCount}} ]; do : >>seats/$seat; seat=$((seat + 1)); done

            # The log: the account may add to it, and not read it.
            : >>{{log}}
            chown root:{{account}} {{log}}
            chmod 0620 {{log}}

            # sshd wants this folder.
            mkdir -p -m 0755 /run/sshd
            /usr/sbin/sshd -t -f sshd_config
            [ "$#" = 0 ] || exit 0

            if [ -d /run/systemd/system ]; then
              install -m 0644 blog-ssh.service /etc/systemd/system/
              systemctl daemon-reload
              systemctl enable --now blog-ssh
            else
              /usr/sbin/sshd -f {{ShellText.Quote(plan.PathOf("sshd_config"))}}
            fi
            echo 'Ready: ssh -p {{plan.Port}} {{account}}@localhost'{{ready}}

            """;
    }

    private static string KeyAccount(SetupPlan plan, string memory) => $"""

        # The account that takes only keys: no password, though not a locked one, which would keep keys out too. What it keeps is its own.
        make_account {plan.KeyAccount} {ShellText.Quote(plan.PathOf("key-login-shell"))} --gid {plan.Account} --password '*'
        usermod --password '*' {plan.KeyAccount}
        install -d -o {plan.KeyAccount} -g {plan.Account} -m 0700 {ShellText.Quote(memory)}

        """;
}
