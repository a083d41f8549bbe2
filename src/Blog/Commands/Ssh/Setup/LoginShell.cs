using System.Globalization;
using Blog.Commands.Ssh.Memory;

namespace Blog.Commands.Ssh.Setup;

/// <summary>The script that is an account's login shell. sshd starts it without arguments for a terminal, and with <c>-c TEXT</c> for a command.</summary>
internal static class LoginShell
{
    /// <summary>That of the account without a password: nothing is kept.</summary>
    internal static string Text(SetupPlan plan) => Text(plan, plan.Account, "", "");

    /// <summary>That of the account that takes only keys: the reader is told the file in which sshd names the key, and where to keep what is kept.</summary>
    internal static string TextForKeys(SetupPlan plan, string memory) => Text(
        plan, plan.KeyAccount, $" \"{VisitorKey.Variable}=${{{VisitorKey.Variable}-}}\"",
        string.Create(CultureInfo.InvariantCulture, $" --memory {ShellText.Quote(memory)} --memory-limit {plan.MemoryLimit}"));

    private static string Text(SetupPlan plan, string account, string variables, string options)
    {
        string posts = plan.Posts is null ? "" : $" --posts {ShellText.Quote(plan.Posts)}";
        string runtime = plan.DotnetRoot is null ? "" : $" DOTNET_ROOT={ShellText.Quote(plan.DotnetRoot)}";
        string limits = string.Create(CultureInfo.InvariantCulture, $"--idle-limit {(int)plan.IdleLimit.TotalSeconds}s --session-limit {(int)plan.SessionLimit.TotalSeconds}s");
        return $$"""
            #!/bin/sh
            # The login shell of the account '{{account}}': what a visitor gets instead of a shell. Made by 'blog ssh-setup'.
            # Nothing that a visitor sends is run: it goes to the reader as one text, and the reader has a grammar for it.
            cd / || exit 70
            umask 077

            # No core files, few open files, and 20 minutes of computing: no reading takes that. A limit on addresses (-v) or on the
            # size of files (-f) would keep the .NET runtime from starting.
            ulimit -c 0
            ulimit -n 128
            ulimit -t 1200

            # What the visitor's machine says of its terminal may be anything.
            case ${TERM-} in
              '') term= ;;
              [!A-Za-z0-9]* | *[!A-Za-z0-9+._-]*) term=xterm ;;
              *) term=$TERM ;;
            esac
            [ ${#term} -le 64 ] || term=xterm
            case ${COLORTERM-} in truecolor | 24bit) color=$COLORTERM ;; *) color= ;; esac

            # The log is at descriptor 8; one line is added for each session.
            if [ -w {{ShellText.Quote(plan.Log)}} ]; then exec 8>>{{ShellText.Quote(plan.Log)}}; else exec 8>/dev/null; fi

            # An environment of its own. The heap may take 128 MB (0x8000000); a usual visit takes a tenth of that.
            command=
            [ "${1-}" != -c ] || command=${2-}
            set -- /usr/bin/env -i PATH=/usr/bin:/bin HOME=/nonexistent LANG=C.UTF-8 "TERM=$term" "COLORTERM=$color" ${NO_COLOR:+NO_COLOR=1} \
              "SSH_CONNECTION=${SSH_CONNECTION-}"{{variables}}{{runtime}} DOTNET_EnableDiagnostics=0 DOTNET_gcServer=0 DOTNET_GCHeapHardLimit=0x8000000 \
              ${command:+"SSH_ORIGINAL_COMMAND=$command"} \
              {{ShellText.Quote(plan.Program)}} --public{{posts}} --seats {{ShellText.Quote(plan.PathOf("seats"))}} {{limits}}{{options}} --log-fd 8

            # Without a terminal there is nothing to put back.
            [ -t 0 ] && [ -z "$command" ] || exec "$@"

            # With one this shell stays, and puts it back should the reader die in a way that it cannot see coming (134 abort, 137 kill,
            # 139 and 135 a fault).
            trap : HUP INT QUIT TERM
            "$@"
            status=$?
            case $status in
              134 | 135 | 137 | 139)
                stty sane
                printf '\030\033[?2026l\033[?2004l\033[?1006l\033[?1002l\033[?1000l\033[?69l\033[?7h\033[<u\033[r\033[0m\033[?1l\033>\033[?25h\033[?1049lThe reader stopped. Please connect again.\n'
                ;;
            esac
            exit $status

            """;
    }
}
