using System.Collections.Immutable;

namespace Blog.Commands;

/// <summary>A script for a shell. It holds no names of its own: it asks the program for them.</summary>
/// <param name="File">What the script is called where the shell looks for it.</param>
internal sealed record ShellScript(string Name, string File, string Text);

/// <summary>The shells that there are scripts for.</summary>
internal static class ShellScripts
{
    /// <summary>In the first lines of every script; by it a script of ours is known.</summary>
    internal const string Mark = "Completion for blog, made by 'blog completion";

    internal static ImmutableArray<ShellScript> All { get; } =
    [
        new("bash", "blog", $$"""
            # {{Mark}} bash'.
            _blog() {
                COMPREPLY=()
                local current=${COMP_WORDS[COMP_CWORD]} line value
                local typed=${current#[\"\']}
                while IFS= read -r line; do
                    value=${line%%$'\t'*}
                    case $value in
                        :files) compopt -o filenames; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$typed") ;;
                        :folders) compopt -o filenames; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$typed") ;;
                        *" "*) [[ $typed == "$current" ]] && printf -v value '%q' "$value"; COMPREPLY+=("$value") ;;
                        *) COMPREPLY+=("$value") ;;
                    esac
                done < <("${COMP_WORDS[0]}" {{CompleteCommand.Name}} -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$typed" 2>/dev/null)
            }
            complete -F _blog blog

            """),
        new("zsh", "_blog", $$"""
            #compdef blog
            # {{Mark}} zsh'.
            _blog() {
                local line value files
                local -a values
                while IFS= read -r line; do
                    value=${line%%$'\t'*}
                    case $value in
                        (:files|:folders) files=$value ;;
                        (*$'\t'*|*) values+=("${value//:/\\:}:${${line#$value}#$'\t'}") ;;
                    esac
                done < <($words[1] {{CompleteCommand.Name}} -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
                (( $#values )) && _describe -V 'blog' values
                case $files in
                    (:files) _files ;;
                    (:folders) _files -/ ;;
                esac
            }
            if [[ $funcstack[1] == _blog ]]; then _blog "$@"; else compdef _blog blog; fi

            """),
        new("fish", "blog.fish", $$"""
            # {{Mark}} fish'.
            function __blog_complete
                set -l words (commandline -opc)
                set -l current (commandline -ct)
                for line in ($words[1] {{CompleteCommand.Name}} -- $words[2..-1] "$current" 2>/dev/null)
                    switch $line
                        case ':files'
                            __fish_complete_path "$current"
                        case ':folders'
                            __fish_complete_directories "$current"
                        case '*'
                            echo $line
                    end
                end
            end
            complete -c blog -f -a '(__blog_complete)'

            """),
        new("pwsh", "blog.ps1", $$"""
            # {{Mark}} pwsh'.
            Register-ArgumentCompleter -Native -CommandName blog -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
                    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString().Trim("'", '"') })
                $typed = $wordToComplete.Trim("'", '"')
                & $commandAst.CommandElements[0].ToString() {{CompleteCommand.Name}} '--' @words $typed 2>$null | ForEach-Object {
                    $value, $help = $_ -split "`t", 2
                    if ($value -in ':files', ':folders') {
                        [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed)
                    } else {
                        $text = if ($value -match '\s') { "'" + $value.Replace("'", "''") + "'" } else { $value }
                        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $(if ($help) { $help } else { $value }))
                    }
                }
            }

            """),
    ];
}
