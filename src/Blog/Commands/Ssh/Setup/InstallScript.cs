namespace Blog.Commands.Ssh.Setup;

/// <summary>The script that makes what the other files need.</summary>
internal static class InstallScript
{
    internal static string Text(SetupPlan plan)
    {
        string account = plan.Account, folder = ShellText.Quote(plan.Folder), shell = ShellText.Quote(plan.PathOf("login-shell"));
        string log = ShellText.Quote(plan.Log);
        return $"""
            #!/bin/sh
            # Makes what the files beside it need and starts the server. To be run as root; it may be run again. Made by 'blog ssh-setup'.
            # With --no-start the server is not started.
            set -eu
            cd {folder}

            # The account: an empty password, this folder for a home (it owns nothing in it), and the reader for a shell. An account that is something else already is left alone.
            if ! getent passwd {account} >/dev/null; then
              useradd --system --user-group --no-create-home --home-dir {folder} --shell {shell} --comment 'Reads the blog' --password '' {account}
            fi
            if [ "$(getent passwd {account} | cut -d: -f7)" != {shell} ]; then
              echo "The account {account} is there already and is not the blog's. Choose another: blog ssh-setup --account NAME" >&2
              exit 1
            fi
            passwd --delete {account} >/dev/null

            # What the server is known by.
            [ -e host_key ] || ssh-keygen -q -t ed25519 -N '' -C blog-ssh -f host_key

            # A file for each seat; the reader locks one while it runs.
            mkdir -p seats
            seat=1
            while [ $seat -le {plan.SeatCount} ]; do : >>seats/$seat; seat=$((seat + 1)); done

            # The log: the account may add to it, and not read it.
            : >>{log}
            chown root:{account} {log}
            chmod 0620 {log}

            # sshd wants this folder.
            mkdir -p -m 0755 /run/sshd
            /usr/sbin/sshd -t -f sshd_config
            [ "$#" = 0 ] || exit 0

            if [ -d /run/systemd/system ]; then
              install -m 0644 blog-ssh.service /etc/systemd/system/
              systemctl daemon-reload
              systemctl enable --now blog-ssh
            else
              /usr/sbin/sshd -f {ShellText.Quote(plan.PathOf("sshd_config"))}
            fi
            echo 'Ready: ssh -p {plan.Port} {account}@localhost'

            """;
    }
}
